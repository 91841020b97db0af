import type { Group } from '../../templates/schema';

/** Above each group's column; `reference/headers` reads them back. */
export const GROUP_HEADERS: Readonly<Record<Group, string>> = {
  population: 'Dân số (người)',
  adults: 'Người trưởng thành, từ đủ 18 tuổi',
  'eligible-for-id': 'Người đủ điều kiện định danh điện tử',
  households: 'Số hộ',
  villages: 'Số thôn, tổ dân phố',
  officials: 'Cán bộ, công chức, viên chức',
  students: 'Học sinh, sinh viên',
  workers: 'Người lao động trong doanh nghiệp, hợp tác xã',
  disabled: 'Người khuyết tật',
  'poor-and-minorities': 'Người nghèo, đồng bào dân tộc thiểu số',
};

/**
 * Above the populations that came with the list of communes. Names no group, so that what nobody has
 * confirmed is not read back as given.
 */
export const UNCONFIRMED_HEADER = 'Số tham khảo, chưa xác nhận';
