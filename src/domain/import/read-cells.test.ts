import { describe, expect, it } from 'vitest'
import { laoAgencies } from '../../../content/agencies/lao-pdr'
import { makeProject } from '../../../tests/factories/plan'
import { readAgencies } from './read-agencies'
import { readCellText, readNewText } from './read-cell-text'

describe('[IM5] a cell as typed text', () => {
  it('of one language changes that half alone', () => {
    expect(readCellText('ໃໝ່', 'lo', { lo: 'ເກົ່າ', en: 'old' }).text).toEqual({ lo: 'ໃໝ່', en: 'old' })
    expect(readCellText('new', 'en', { lo: 'ເກົ່າ', en: 'old' }).text).toEqual({ lo: 'ເກົ່າ', en: 'new' })
    expect(readCellText('', 'lo', { lo: 'ເກົ່າ', en: 'old' }).text).toEqual({ en: 'old' })
  })

  it('that stands in for the missing language is of the other one', () => {
    expect(readCellText('[EN] newer', 'lo', { en: 'old' }).text).toEqual({ en: 'newer' })
    expect(readCellText('newer', 'lo', { en: 'old' }).text).toEqual({ en: 'newer' })
    expect(readCellText('ໃໝ່', 'lo', { en: 'old' }).text).toEqual({ lo: 'ໃໝ່', en: 'old' })
    expect(readCellText('', 'lo', { en: 'old' }).text).toEqual({})
  })

  it.each([
    ['ໃໝ່\nold', { lo: 'ເກົ່າ', en: 'old' }, { lo: 'ໃໝ່', en: 'old' }],
    ['ເກົ່າ\nnew\nlines', { lo: 'ເກົ່າ', en: 'old' }, { lo: 'ເກົ່າ', en: 'new\nlines' }],
    ['ໃໝ່ UNDP\n2 ແຖວ\nnew', { lo: 'ເກົ່າ', en: 'old' }, { lo: 'ໃໝ່ UNDP\n2 ແຖວ', en: 'new' }],
    ['UNDP 2\nUN Development', { lo: 'UNDP', en: 'UN Development' }, { lo: 'UNDP 2', en: 'UN Development' }],
    ['ໃໝ່', { lo: 'ເກົ່າ', en: 'old' }, { lo: 'ໃໝ່' }],
    ['new', { lo: 'ເກົ່າ', en: 'old' }, { en: 'new' }],
    ['UNDP 2', { lo: 'UNDP' }, { lo: 'UNDP 2' }],
  ])('of both languages: %j', (cell, before, after) => {
    expect(readCellText(cell, 'both', before)).toEqual({ text: after, unclear: false })
  })

  it('whose languages cannot be told apart says so and loses nothing', () => {
    expect(readCellText('ໜຶ່ງ\none\nສອງ\ntwo', 'both', { lo: 'ກ', en: 'a' })).toEqual({
      text: { lo: 'ໜຶ່ງ\none\nສອງ\ntwo', en: 'a' },
      unclear: true,
    })
  })

  it('that is new is in the language of its letters', () => {
    expect(readNewText('Help desk', 'lo').text).toEqual({ en: 'Help desk' })
    expect(readNewText('ໂຕະ\nDesk', 'both').text).toEqual({ lo: 'ໂຕະ', en: 'Desk' })
    expect(readNewText('2027', 'lo').text).toEqual({ lo: '2027' })
  })
})

describe('[IM6] a cell of agencies', () => {
  const { agencies } = makeProject(laoAgencies)
  const [one, two, three] = Object.values(agencies).filter(
    ({ validTo, name, abbreviation }) => !validTo && name.lo && abbreviation.en && abbreviation.lo,
  )
  if (!one || !two || !three) throw new Error('there are no agencies')
  const read = (cell: string): ReturnType<typeof readAgencies> => readAgencies(cell, agencies, [])

  it('is read as OneDoor writes it, marks and remarks left aside', () => {
    expect(
      read(
        `•\u00A0${one.name.lo} (${one.abbreviation.lo}) †\n[ປັດຈຸບັນ: ອື່ນ]\n•\u00A0${two.name.lo}\n${two.name.en} (${two.abbreviation.en})`,
      ),
    ).toEqual({ ids: [one.id, two.id], unknown: [] })
    expect(read(`[EN] ${one.name.en} (${one.abbreviation.en})`)).toEqual({ ids: [one.id], unknown: [] })
  })

  it('is read as people write it', () => {
    expect(read(`${one.abbreviation.en}, ${two.abbreviation.en}; ${three.name.lo}`).ids).toEqual([
      one.id,
      two.id,
      three.id,
    ])
    expect(read(`1. ${one.name.lo}\n2. ${two.name.lo}`).ids).toEqual([one.id, two.id])
    expect(read(` ${one.name.en?.toUpperCase()} `).ids).toEqual([one.id])
    expect(read('')).toEqual({ ids: [], unknown: [] })
  })

  it('keeps a name together that has commas itself', () => {
    const withComma = Object.values(agencies).find(({ name }) => name.en?.includes(','))
    if (!withComma) throw new Error('no agency has a comma in its name')
    expect(read(`${withComma.name.en}, ${one.name.en}`)).toEqual({ ids: [withComma.id, one.id], unknown: [] })
  })

  it('says whom it does not know', () => {
    expect(read(`${one.name.lo}\nຫ້ອງການໃໝ່ຂອງເມືອງ`)).toEqual({ ids: [one.id], unknown: [{ lo: 'ຫ້ອງການໃໝ່ຂອງເມືອງ' }] })
    expect(read('ຫ້ອງການໃໝ່ຂອງເມືອງ\nNew district office')).toEqual({
      ids: [],
      unknown: [{ lo: 'ຫ້ອງການໃໝ່ຂອງເມືອງ', en: 'New district office' }],
    })
  })
})
