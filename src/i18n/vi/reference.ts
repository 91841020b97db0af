import type { ReferenceProblem } from '../../core/reference/types';

export const reference: Readonly<Record<ReferenceProblem['code'], string>> = {
  'commune-unknown': 'không có đơn vị nào tên “{text}” nên dòng này không được dùng',
  'commune-ambiguous': 'có nhiều đơn vị hợp với “{text}” nên dòng này không được dùng',
  'commune-contradicted':
    'mã và tên chỉ hai đơn vị khác nhau (“{text}”, “{other}”) nên dòng này không được dùng',
  'commune-twice': '“{text}” đã có ở ô {first} nên dòng này không được dùng',
  'cell-unreadable':
    '“{text}” không phải số nguyên, hoặc có thể đã mất dấu phân cách nghìn, nên ô này không được dùng',
  'column-twice': 'cột “{text}” trùng nhóm với cột ở ô {first} nên cả hai cột không được dùng',
  'figure-contradicted': '“{text}” khác với số {kept} ở trang trước; số ở trang trước được giữ',
};
