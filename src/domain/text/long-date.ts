import type { Language } from './language'

/** Lao and English names of months, January first. Browsers are not asked: some ship without Lao. */
const months: Record<Language, readonly string[]> = {
  lo: ['ມັງກອນ', 'ກຸມພາ', 'ມີນາ', 'ເມສາ', 'ພຶດສະພາ', 'ມິຖຸນາ', 'ກໍລະກົດ', 'ສິງຫາ', 'ກັນຍາ', 'ຕຸລາ', 'ພະຈິກ', 'ທັນວາ'],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/** A day, `YYYY-MM-DD`, in words: “20 ພະຈິກ 2026”, “20 November 2026”. */
export function formatLongDate(day: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day)
  const month = match ? months[language][Number(match[2]) - 1] : undefined
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : day
}
