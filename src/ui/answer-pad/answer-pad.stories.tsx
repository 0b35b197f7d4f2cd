import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState, type ReactElement } from 'react'
import { answerId, CONSENSUS, type AnswerEdit } from '../../domain/assessment/answers'
import { isAsked, type MethodQuestion, type Questionnaire } from '../../domain/method/method'
import type { Answer } from '../../domain/project/schema'
import { loadMethod } from '../../storage/method/method'
import { AnswerPad } from './answer-pad'

interface Args {
  /** The handbook's number of the question. */
  number: string
  given: Partial<Answer>
  showKeys: boolean
}

/** A question with its pad, keeping the answer as the questionnaire does. */
function Asked({ question, given, showKeys }: { question: MethodQuestion } & Omit<Args, 'number'>): ReactElement {
  const [answer, setAnswer] = useState<Answer>({
    id: answerId('round', CONSENSUS, question.number),
    roundId: 'round',
    respondent: CONSENSUS,
    question: question.number,
    changedBy: '',
    changedAt: '2026-11-20T08:00:00.000Z',
    ...given,
  })
  const edit = (change: AnswerEdit): void => {
    const merged = Object.entries({ ...answer, ...change }).filter(([, value]) => value !== null)
    setAnswer(Object.fromEntries(merged) as Answer)
  }
  return (
    <section aria-labelledby="asked" style={{ display: 'grid', gap: '1rem' }}>
      <h2 id="asked">
        {question.number} {question.text}
      </h2>
      <AnswerPad question={question} answer={answer} labelledBy="asked" onEdit={edit} showKeys={showKeys} />
    </section>
  )
}

function questionOf(questionnaire: Questionnaire, number: string): MethodQuestion {
  const question = questionnaire.blocks
    .flatMap((block) => block.questions)
    .filter(isAsked)
    .find((candidate) => candidate.number === number)
  if (!question) throw new Error(`there is no question ${number}`)
  return question
}

const meta: Meta<Args> = {
  title: 'UI/Answer pad',
  args: { number: '4.1.2', given: {}, showKeys: false },
  loaders: [
    async ({ globals }) => ({
      questionnaire: await loadMethod('questionnaire', globals['language'] === 'en' ? 'en' : 'lo'),
    }),
  ],
  render: ({ number, ...args }, { loaded }) => (
    <Asked
      key={number}
      question={questionOf((loaded as { questionnaire: Questionnaire }).questionnaire, number)}
      {...args}
    />
  ),
}

export default meta

type Story = StoryObj<Args>

export const NotAnswered: Story = {}

/** Which key gives which answer; hidden where there is no keyboard. */
export const WithKeys: Story = { args: { showKeys: true } }

export const Answered: Story = { args: { given: { value: 'no' } } }

export const NotKnown: Story = { args: { given: { value: 'unknown' } } }

/** Each part has an answer of its own. */
export const Parts: Story = { args: { number: '4.6.1', given: { parts: { a: 'yes', b: 'no' } } } }

export const AllPartsInPlace: Story = {
  args: { number: '4.9.4', given: { parts: { a: 'yes', b: 'yes', c: 'yes', d: 'yes' } } },
}

/** 4.5.6 takes two amounts and says at once what follows. */
export const Ratio: Story = { args: { number: '4.5.6' } }

export const RatioAnswered: Story = { args: { number: '4.5.6', given: { ratio: { domestic: 1250.5, external: 980 } } } }

export const English: Story = { globals: { language: 'en' }, args: { showKeys: true, given: { value: 'yes' } } }

export const EnglishRatio: Story = {
  globals: { language: 'en' },
  args: { number: '4.5.6', given: { ratio: { domestic: 40, external: 60 } } },
}
