import { describe, expect, it } from 'vitest'
import { createProject } from '../../domain/project/create'
import type { ProjectAgency } from '../../domain/project/schema'
import { agencyOf, formOf, isNameTaken, isYear } from './agency-form'

const stamp = { changedBy: '', changedAt: '2026-11-20T08:00:00.000Z' }
const homeAffairs: ProjectAgency = {
  ...stamp,
  id: 'moha',
  name: { lo: 'ກະຊວງພາຍໃນ', en: 'Ministry of Home Affairs' },
  abbreviation: { en: 'MOHA' },
  validTo: '2025-03',
  successorIds: ['pmo'],
  somethingNewer: 1,
}

describe('the form of an agency', () => {
  it('gives the agency back when nothing is typed', () => {
    expect(agencyOf(formOf(homeAffairs), homeAffairs)).toEqual(homeAffairs)
  })

  it('takes the end and the successors away when the agency exists after all', () => {
    const { validTo: _validTo, ...standing } = homeAffairs
    expect(agencyOf({ ...formOf(homeAffairs), isDissolved: false }, homeAffairs)).toEqual({
      ...standing,
      successorIds: [],
    })
  })

  it('writes the month in two digits and stores names in one form, without empty halves', () => {
    const agency = agencyOf(
      { ...formOf(null), nameLao: ' ສ\u0ECD\u0EB2ນັກງານ ', isDissolved: true, month: '3', year: '2025' },
      { ...stamp, id: 'new' },
    )
    expect(agency).toEqual({
      ...stamp,
      id: 'new',
      name: { lo: 'ສຳນັກງານ' },
      abbreviation: {},
      validTo: '2025-03',
      successorIds: [],
    })
  })
})

describe('isNameTaken', () => {
  const project = {
    ...createProject({ title: {}, level: 'system', country: 'LA', language: 'lo' }, [], stamp, () => 'id'),
    agencies: { moha: homeAffairs },
  }

  it('finds the name of another agency, however it is written, but not its own', () => {
    expect(isNameTaken(project, 'ministry of  HOME affairs', undefined)).toBe(true)
    expect(isNameTaken(project, 'Ministry of Home Affairs', 'moha')).toBe(false)
    expect(isNameTaken(project, 'Ministry of Finance', undefined)).toBe(false)
  })
})

describe('isYear', () => {
  it('takes four digits of our time', () => {
    expect(['2025', ' 1999 '].every(isYear)).toBe(true)
    expect(['', '25', '20255', '0025', '๒๐๒๕'].some(isYear)).toBe(false)
  })
})
