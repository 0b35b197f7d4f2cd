import { createContext } from 'react'
import type { QuestionFacts } from '../../domain/assessment/question-facts'

/**
 * How chips learn about their question. A page that shows chips provides it; what it gives must stay the same function
 * while answers do.
 */
export const QuestionFactsContext = createContext<(number: string) => QuestionFacts | null>(() => null)
