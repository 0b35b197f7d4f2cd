import type { Scale } from './schema'

/**
 * Bands and thresholds are the toolkit's own: the handbook gives no scoring. Horizons follow the workshops' short,
 * medium and long term.
 */
export const scale: Scale = {
  bands: [
    { id: 'not-yet', from: 0, name: { en: 'Not yet in place', lo: 'ຍັງບໍ່ທັນມີ', review: 'draft' } },
    { id: 'starting', from: 0.25, name: { en: 'Starting', lo: 'ກຳລັງເລີ່ມຕົ້ນ', review: 'draft' } },
    { id: 'partly', from: 0.5, name: { en: 'Partly in place', lo: 'ມີແລ້ວບາງສ່ວນ', review: 'draft' } },
    { id: 'largely', from: 0.75, name: { en: 'Largely in place', lo: 'ມີແລ້ວເປັນສ່ວນໃຫຍ່', review: 'draft' } },
  ],
  agreementThreshold: 2 / 3,
  horizons: [
    { id: 'short', toMonth: 12, name: { en: 'Short term', lo: 'ໄລຍະສັ້ນ', review: 'draft' } },
    { id: 'medium', toMonth: 36, name: { en: 'Medium term', lo: 'ໄລຍະກາງ', review: 'draft' } },
    { id: 'long', toMonth: null, name: { en: 'Long term', lo: 'ໄລຍະຍາວ', review: 'draft' } },
  ],
}
