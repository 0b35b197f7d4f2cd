import type { Page } from '@playwright/test'
import { editAnswer } from '../../src/domain/assessment/answers'
import { setCheck } from '../../src/domain/assessment/checklist'
import { applyChanges } from '../../src/domain/project/change'
import { currentRound } from '../../src/domain/project/create'
import type { Matrix, Project, ProjectAgency } from '../../src/domain/project/schema'
import { printedPlaces, typedKinds } from '../../src/domain/text/typed-places'
import type { TypedText } from '../../src/domain/text/typed-text'
import { makeProject, stamp, withPlan, type AreaSpec } from '../factories/plan'
import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

type Wording = (of: string) => TypedText

/** A project with a text of every kind that people type, each made by the function, in these matrices. */
function everyKind(text: Wording, matrices: readonly Matrix[]): Project {
  const agency = (id: string, name: string, more: Partial<ProjectAgency> = {}): ProjectAgency => ({
    ...stamp,
    id,
    name: text(name),
    abbreviation: {},
    successorIds: [],
    ...more,
  })
  const base = makeProject([], text('title'))
  const round = { ...currentRound(base), name: text('round') }
  const agencies = {
    lead: agency('lead', 'lead', { validTo: '2025-03', successorIds: ['heir'] }),
    heir: agency('heir', 'heir', { abbreviation: text('short') }),
  }
  const area = (matrix: Matrix, of: string): AreaSpec => ({
    matrix,
    group: matrix === 'system' ? '5' : 'amenities',
    name: text(`${of} area`),
    outcomes: [
      {
        text: text(`${of} outcome`),
        leads: ['lead'],
        comment: text(`${of} comment`),
        actions: [
          {
            text: text(`${of} action`),
            timeline: { kind: 'words', text: text(`${of} time`) },
            responsible: text(`${of} person`),
          },
        ],
      },
    ],
  })
  const plan = withPlan(
    { ...base, rounds: { [round.id]: round }, agencies, header: { ...base.header, source: text('source') } },
    matrices.map((matrix) => area(matrix, matrix)),
  )
  const edits = [
    editAnswer(plan, round.id, '4.1.2', { value: 'no', note: text('note'), evidence: text('evidence') }, stamp),
    editAnswer(plan, round.id, '4.5.1', { value: 'yes', description: text('description') }, stamp),
    // A question that asks for no description, as a file from elsewhere may have one.
    editAnswer(plan, round.id, '4.9.2', { value: 'yes', description: text('odd description') }, stamp),
    setCheck(plan, round.id, '1.2', 'yes', text('reason'), stamp),
  ]
  return applyChanges(
    plan,
    edits.filter((change) => change !== null),
  )
}

/** The documents page of a project, with every document chosen that prints typed texts. */
async function openDocuments(page: Page, project: Project): Promise<void> {
  const app = new OneDoor(page, 'lo')
  await app.open()
  await app.openProject(project)
  await app.goTo('documents')
  await app.tickOnly('action-matrices', 'assessment', 'both', 'pdf', 'responsible')
}

/** Follows every link of the list, one after the other, each from the page of the documents. */
async function followEach(page: Page): Promise<string[]> {
  const list = page.locator('main details[class*=details]')
  const links = list.getByRole('link')
  const arrived: string[] = []
  for (let index = 0, count = 1; index < count; index += 1) {
    await expect(list).toBeVisible({ timeout: 30_000 })
    await list.locator('summary').click()
    await expect(links.first()).toBeVisible()
    count = await links.count()
    await links.nth(index).click()
    const focused = page.locator('textarea:focus, input:not([type=radio]):focus')
    await expect(focused, `link ${index + 1}`).toBeInViewport()
    // A half that is not shown at first comes a frame later.
    await page.waitForTimeout(150)
    arrived.push(await focused.inputValue())
    await page.goBack()
  }
  return arrived
}

function halves(project: Project): string[] {
  return printedPlaces(project)
    .flatMap(({ text }) => Object.values(text))
    .filter((half) => half !== undefined)
}

test('[EP4] from each text that lacks a translation, of every kind, a link leads into the field that holds it', async ({
  page,
}) => {
  test.setTimeout(240_000)
  let count = 0
  const project = everyKind(
    (of) => {
      count += 1
      return count % 2 === 0 ? { lo: `ມີແຕ່ພາສາລາວ ${of}` } : { en: `English only, ${of}` }
    },
    ['system', 'front-office'],
  )
  expect(new Set(printedPlaces(project).map(({ kind }) => kind))).toEqual(new Set(typedKinds))
  await openDocuments(page, project)
  // An abbreviation is the same thing in either language.
  expect((await followEach(page)).sort()).toEqual(
    halves(project)
      .filter((half) => !half.includes('short'))
      .sort(),
  )
})

test('[EP4] from each character that a PDF cannot print a link leads into the half of the text that has it, of every kind', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const project = everyKind((of) => ({ lo: `ບໍ່ພິມ ${of}\u{1F6AA}`, en: `Not printed, ${of}\u{1F6AA}` }), ['front-office'])
  await openDocuments(page, project)
  expect((await followEach(page)).sort()).toEqual(halves(project).sort())
})
