import type { Content, Finding, Rule } from '../content'
import { laoTexts } from '../texts'

/** Words that are written in several ways, and the one that this project uses. */
const spellings: readonly { use: string; not: readonly string[] }[] = [
  { use: 'ດິຈິຕອນ', not: ['ດີຈີຕອນ', 'ດິຈິຕອລ', 'ດິຈິຕ໋ອນ', 'ດີຈິຕອນ', 'ດິຈີຕອນ'] },
  { use: 'ເຕັກໂນໂລຊີ', not: ['ເຕັກໂນໂລຢີ', 'ເທັກໂນໂລຊີ', 'ເທັກໂນໂລຢີ'] },
  { use: 'ເອເລັກໂຕຣນິກ', not: ['ເອເລັກໂຕນິກ', 'ເອເລັກໂຕຼນິກ', 'ເອເລັກໂທຣນິກ'] },
  { use: 'ຍຸຕິທຳ', not: ['ຍຸດຕິທຳ'] },
  { use: 'ທ້ອງຖິ່ນ', not: ['ທ້ອງຖິ້ນ', 'ທ້ອງຖີ່ນ'] },
  { use: 'ເພິ່ງພໍໃຈ', not: ['ພຶງພໍໃຈ', 'ເພີ່ງພໍໃຈ', 'ເພິງພໍໃຈ'] },
  { use: 'ຂຶ້ນ', not: ['ຂື້ນ'] },
  { use: 'ໜຶ່ງ', not: ['ໜື່ງ', 'ນຶ່ງ'] },
  { use: 'ບໍ່ແມ່ນ', not: ['ບໍ່ແມນ'] },
  { use: 'ວັນທີ', not: ['ວັນທີ່'] },
  { use: 'ຝຶກອົບຮົມ', not: ['ເຝິກອົບຮົມ', 'ຝືກອົບຮົມ'] },
  { use: 'ເຊິ່ງ', not: ['ຊຶ່ງ'] },
  { use: 'ຄົນພິການ', not: ['ຜູ້ພິການ'] },
  { use: 'ການຄຸ້ມຄອງ or ການປົກຄອງ', not: ['ທຳມາພິບານ'] },
  { use: 'ການບໍລິການຂອງລັດ', not: ['ບໍລິການສາທາລະນະ'] },
  { use: 'ຍົກເລີກ', not: ['ຍົກເລິກ'] },
  { use: 'ສປປ ລາວ', not: ['ສ.ປ.ປ', 'ສປປລາວ'] },
  { use: 'ດາວໂຫຼດ', not: ['ດາວໂຫລດ', 'ດາວໂຫຼດ໌'] },
]

/** One word, one spelling. */
export const rule: Rule = (content: Content): Finding[] =>
  laoTexts(content).flatMap(({ file, at, text }) =>
    spellings.flatMap(({ use, not }) =>
      not.filter((word) => text.includes(word)).map((word) => ({ file, at, says: `${word}: write ${use}` })),
    ),
  )
