import type { Examples } from './types';

const A = 'lam-dong-xa-2026';
const B = 'bdhvs-2025';
/** Rows of form B that ask for n/N as well. */
const OTHER_RATES = ['2.6', '2.10', '2.11', '3.2', '3.3', '3.5'];

export const evidenceExamples: Examples = {
  'list-length': {
    form: A,
    fails: {
      rows: {
        '2': {
          result: '3',
          evidence:
            '- Kế hoạch số 14/KH-UBND ngày 03/4/2026\n- Kế hoạch số 21/KH-UBND ngày 20/5/2026',
        },
      },
    },
    passes: {
      rows: {
        '2': {
          result: '02',
          evidence:
            '- Kế hoạch số 14/KH-UBND ngày 03/4/2026\n- Kế hoạch số 21/KH-UBND ngày 20/5/2026',
        },
      },
    },
  },
  'same-document-twice': {
    form: A,
    fails: {
      rows: {
        '1': {
          result: '2',
          evidence:
            '- Công văn số 88/UBND-VHXH ngày 25/5/2026\n- Công văn số 88/UBND-VHXH ngày 25/5/2026',
        },
      },
    },
    passes: {
      rows: {
        '1': {
          result: '2',
          evidence:
            '- Công văn số 88/UBND-VHXH ngày 25/5/2026\n- Công văn số 91/UBND-VHXH ngày 27/5/2026',
        },
      },
    },
  },
  'one-number-two-dates': {
    form: A,
    fails: {
      rows: {
        '1': { result: '1', evidence: 'Công văn số 852/UBND-VHXH ngày 14/5/2026' },
        '6': { evidence: 'Công văn số 852/UBND-VHXH ngày 24/5/2026 về mở lớp tập huấn' },
      },
    },
    passes: {
      rows: {
        '1': { result: '1', evidence: 'Công văn số 852/UBND-VHXH ngày 14/5/2026' },
        '6': { evidence: 'Công văn số 852/UBND-VHXH ngày 14/5/2026 về mở lớp tập huấn' },
      },
    },
  },
  'parts-above-total': {
    form: B,
    fails: {
      rows: {
        '2.4': {
          result: '3 lớp (150 người)',
          evidence:
            'Xã Thuận An 01 lớp: 60 người; xã Đức An 01 lớp: 60 người; xã Đức Lập 01 lớp: 60 người',
        },
      },
    },
    passes: {
      rows: {
        '2.4': {
          result: '3 lớp (180 người)',
          evidence:
            'Xã Thuận An 01 lớp: 60 người; xã Đức An 01 lớp: 60 người; xã Đức Lập 01 lớp: 60 người',
        },
      },
    },
  },
  'stated-total-not-sum': {
    form: A,
    fails: {
      rows: {
        '10': { result: '9', evidence: '- Thôn 1: 3 lớp\n- Thôn 2: 5 lớp\nTổng cộng: 9 lớp' },
      },
    },
    passes: {
      rows: {
        '10': { result: '8', evidence: '- Thôn 1: 3 lớp\n- Thôn 2: 5 lớp\nTổng cộng: 8 lớp' },
      },
    },
  },
  'parts-below-total': {
    form: A,
    fails: {
      rows: {
        '10': {
          result: '10',
          evidence: 'Tổ chức 10 lớp, gồm:\n- Thôn 1: 3 lớp\n- Thôn 2: 5 lớp',
        },
      },
    },
    passes: {
      rows: {
        '10': { result: '8', evidence: 'Tổ chức 8 lớp, gồm:\n- Thôn 1: 3 lớp\n- Thôn 2: 5 lớp' },
      },
    },
  },
  'ratio-rate': {
    form: A,
    fails: { rows: { '11': { result: '14.033', evidence: '14.033/17.423 đạt 85%' } } },
    passes: { rows: { '11': { result: '14.033', evidence: '14.033/17.423 đạt 80.5%' } } },
  },
  'ratio-count': {
    form: A,
    fails: { rows: { '12': { result: '14.330', evidence: '14.033/17.423 đạt 80,5%' } } },
    passes: { rows: { '12': { result: '14.033', evidence: '14.033/17.423 đạt 80,5%' } } },
  },
  'document-type': {
    form: A,
    fails: {
      rows: { '2': { result: '1', evidence: 'Kế hoạch số 173/VHXH-CĐS ngày 03/4/2026' } },
    },
    passes: {
      rows: { '2': { result: '1', evidence: 'Kế hoạch số 173/KH-VHXH ngày 03/4/2026' } },
    },
  },
  'symbol-malformed': {
    form: A,
    fails: { rows: { '2': { result: '1', evidence: 'Kế hoạch số 14KH/UBND ngày 03/4/2026' } } },
    passes: { rows: { '2': { result: '1', evidence: 'Kế hoạch số 14/KH-UBND ngày 03/4/2026' } } },
  },
  'date-impossible': {
    form: A,
    fails: { rows: { '2': { result: '1', evidence: 'Kế hoạch số 14/KH-UBND ngày 31/4/2026' } } },
    passes: { rows: { '2': { result: '1', evidence: 'Kế hoạch số 14/KH-UBND ngày 30/4/2026' } } },
  },
  'date-outside-period': {
    form: A,
    fails: { rows: { '2': { result: '1', evidence: 'Kế hoạch số 14/KH-UBND ngày 03/4/2025' } } },
    passes: { rows: { '2': { result: '1', evidence: 'Kế hoạch số 14/KH-UBND ngày 03/4/2026' } } },
  },
  'date-in-future': {
    form: A,
    fails: {
      rows: { '2': { result: '1', evidence: 'Kế hoạch số 14/KH-UBND ngày 20/6/2026' } },
      today: '2026-06-10',
    },
    passes: {
      rows: { '2': { result: '1', evidence: 'Kế hoạch số 14/KH-UBND ngày 09/6/2026' } },
      today: '2026-06-10',
    },
  },
  'place-unknown': {
    form: B,
    fails: { rows: { '3.4': { evidence: 'Xã Đình Trang Thượng 120 người' } } },
    passes: { rows: { '3.4': { evidence: 'Xã Đinh Trang Thượng 120 người' } } },
  },
  'evidence-missing': {
    form: A,
    fails: { rows: { '10': { result: '3', evidence: '' } } },
    passes: {
      rows: { '10': { result: '3', evidence: 'Thôn 1, thôn 2, thôn 3: mỗi thôn 01 lớp' } },
    },
  },
  'rate-without-numbers': {
    form: B,
    fails: {
      rows: { '3.1': { result: '90%', evidence: '90% cán bộ, công chức' } },
      without: OTHER_RATES,
    },
    passes: {
      rows: { '3.1': { result: '90%', evidence: '90/100 cán bộ, công chức' } },
      without: OTHER_RATES,
    },
  },
  'document-only-elsewhere': {
    form: A,
    fails: {
      rows: {
        '2': { result: '1', evidence: '- Kế hoạch số 14/KH-UBND ngày 03/4/2026' },
        '15': { evidence: 'Kế hoạch số 21/KH-UBND ngày 20/5/2026 về mô hình Chợ số' },
      },
    },
    passes: {
      rows: {
        '2': {
          result: '2',
          evidence:
            '- Kế hoạch số 14/KH-UBND ngày 03/4/2026\n- Kế hoạch số 21/KH-UBND ngày 20/5/2026',
        },
        '15': { evidence: 'Kế hoạch số 21/KH-UBND ngày 20/5/2026 về mô hình Chợ số' },
      },
    },
  },
  'numbering-falls': {
    form: A,
    fails: {
      rows: {
        '2': {
          result: '3',
          evidence:
            '- Kế hoạch số 43/KH-UBND ngày 11/4/2026\n- Kế hoạch số 21/KH-UBND ngày 12/4/2026\n- Kế hoạch số 45/KH-UBND ngày 13/4/2026',
        },
      },
    },
    passes: {
      rows: {
        '2': {
          result: '3',
          evidence:
            '- Kế hoạch số 43/KH-UBND ngày 11/4/2026\n- Kế hoạch số 44/KH-UBND ngày 12/4/2026\n- Kế hoạch số 45/KH-UBND ngày 13/4/2026',
        },
      },
    },
  },
  'denied-by-evidence': {
    form: B,
    fails: {
      rows: {
        '2.13': {
          result: '01 lớp (100 người)',
          evidence:
            'Xã chưa tổ chức được lớp học riêng biệt nào, tuy nhiên đã hướng dẫn 100 người khuyết tật khi chi trả an sinh xã hội.',
        },
      },
    },
    passes: {
      rows: {
        '2.13': {
          result: '01 lớp (20 người)',
          evidence: 'Thôn 4 tổ chức 01 lớp cho 20 người khuyết tật.',
        },
      },
    },
  },
  'counts-other-unit': {
    form: A,
    fails: {
      rows: {
        '13': {
          result: '4.173',
          evidence:
            'Trung tâm Phục vụ hành chính công tiếp nhận 1.173 hồ sơ; công an xã tiếp nhận 3.000 hồ sơ.',
        },
      },
    },
    passes: {
      rows: {
        '13': { result: '3.820', evidence: 'Tiếp nhận 4.173 hồ sơ của 3.820 người.' },
      },
    },
  },
  'names-more': {
    form: B,
    fails: { rows: { '2.3': { result: '2', evidence: 'VNeID, Zalo, Facebook' } } },
    passes: { rows: { '2.3': { result: '3', evidence: 'VNeID, Zalo, Facebook' } } },
  },
  'announced-count': {
    form: A,
    fails: {
      rows: {
        '5': { evidence: 'Tuyên truyền tại 3 thôn:\n- Thôn Đức Hòa\n- Thôn Đức An' },
      },
    },
    passes: {
      rows: {
        '5': { evidence: 'Tuyên truyền tại 2 thôn:\n- Thôn Đức Hòa\n- Thôn Đức An' },
      },
    },
  },
  'same-line-twice': {
    form: A,
    fails: {
      rows: {
        '15': {
          result: '3',
          evidence: '- Chợ số, chợ không đồng\n- Trường học số\n- Chợ số, chợ không đồng',
        },
      },
    },
    passes: {
      rows: {
        '15': {
          result: '3',
          evidence: '- Chợ số, chợ không đồng\n- Trường học số\n- Gia đình số',
        },
      },
    },
  },
  'time-outside-period': {
    form: A,
    fails: { rows: { '5': { evidence: 'Trong tháng 3/2025 lồng ghép tại các cuộc họp thôn.' } } },
    passes: { rows: { '5': { evidence: 'Trong tháng 5/2026 lồng ghép tại các cuộc họp thôn.' } } },
  },
  'zero-against-evidence': {
    form: A,
    fails: { rows: { '5': { result: '0', evidence: 'Tổ chức 25 buổi tại các thôn.' } } },
    passes: { rows: { '5': { result: '25', evidence: 'Tổ chức 25 buổi tại các thôn.' } } },
  },
  'item-numbers': {
    form: A,
    fails: {
      rows: {
        '15': { result: '3', evidence: '1. Chợ số\n2. Trường học số\n4. Gia đình số' },
      },
    },
    passes: {
      rows: {
        '15': { result: '3', evidence: '1. Chợ số\n2. Trường học số\n3. Gia đình số' },
      },
    },
  },
};
