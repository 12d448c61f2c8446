/**
 * The frame's question for a model that writes nothing and only picks from lists: what the message does, and which kind of
 * product is meant. Everything else it says stays with the reader.
 */
import * as z from 'zod/mini'
import { catch as lenient } from 'zod/mini'

/** What is less likely than all the rest together was not picked. */
const LIKELY = 0.5
const NO_KIND = 'none_of_these'

const ACTS = {
  search: 'wants a product that was not talked about yet, also where only a problem is told that one would help with',
  refine: 'changes or adds a wish about what is talked about',
  compare: 'wants products that were shown set against one another',
  details: 'asks something about one product that was shown',
  worth_it: 'asks whether a product that was shown is worth its price',
  verdict: 'asks which of the products that were shown to take',
  more: 'wants to see more of the same',
  others: 'wants to see other ones instead',
  unknown: 'none of these',
}

export interface ClosedQuestions {
  state: { message: string; talk: unknown; shown: unknown }
  questions: Record<string, { type: 'choice'; instructions: string; criteria: Record<string, string> }>
}

const Asked = z.object({
  message: z.string(),
  talk: z.unknown(),
  shown: z.unknown(),
  kinds: z.record(z.string(), z.array(z.string())),
})

/** `json` is the data that a model gets for the whole frame. */
export function closedQuestions(json: string): ClosedQuestions {
  const { message, talk, shown, kinds } = Asked.parse(JSON.parse(json))
  const described = Object.entries(kinds).map(([slug, names]) => [slug, `${slug} ${names.join(' ')}`])
  const act = { type: 'choice' as const, instructions: 'What does the shopper do with this message?', criteria: ACTS }
  const kind = {
    type: 'choice' as const,
    instructions: 'Which kind of product does the message ask for, or would clearly help with the problem it tells of?',
    criteria: { ...Object.fromEntries(described), [NO_KIND]: 'the message is about none of them' },
  }
  return { state: { message, talk, shown }, questions: described.length > 0 ? { act, kind } : { act } }
}

const Answer = z.object({ probabilities: z.record(z.string(), z.number()) })
const Answers = z.object({
  answers: z.object({ act: lenient(z.optional(Answer), undefined), kind: lenient(z.optional(Answer), undefined) }),
  usage: lenient(z.optional(z.object({ input_tokens: z.number() })), undefined),
})

/** The answers as a frame, with the tokens that were read; null for what is no answer. */
export function frameOfAnswers(json: unknown): { frame: object; inputTokens: number } | null {
  const parsed = Answers.safeParse(json)
  if (!parsed.success) return null
  const { answers, usage } = parsed.data
  const [act, kind] = [pickOf(answers.act), pickOf(answers.kind)]
  const needs = kind === null || kind === NO_KIND ? [] : [{ kind }]
  return { frame: { act, is_new_need: act === 'search', needs }, inputTokens: usage?.input_tokens ?? 0 }
}

function pickOf(answer: z.infer<typeof Answer> | undefined): string | null {
  return Object.entries(answer?.probabilities ?? {}).find(([, probability]) => probability > LIKELY)?.[0] ?? null
}
