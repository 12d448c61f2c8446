/** Cloudflare's binding with a model that only picks from lists: it takes what the real one takes, and refuses the rest. */
import * as z from 'zod/mini'
import type { AiBinding } from '../../../src/adapters/assistant/transports.ts'

const Choice = z.strictObject({
  type: z.literal('choice'),
  instructions: z.string().check(z.minLength(1)),
  criteria: z.record(z.string(), z.string()).check(
    z.refine((options) => {
      const count = Object.keys(options).length
      return count >= 2 && count <= 255
    }),
  ),
})
const Body = z.strictObject({
  model: z.string(),
  state: z.unknown(),
  questions: z.record(z.string(), Choice),
})

/** `likely` gives the likeliest option of a question and how likely it is; the others share what is left. */
export function createDecider(
  likely: (question: string, state: unknown) => [option: string, probability: number],
): AiBinding & { asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    async run(model, input) {
      const body = Body.safeParse(input)
      if (!body.success) throw new Error(`5006: ${body.error.issues[0]?.message ?? 'bad input'}`)
      asked.push(model)
      const answers = Object.entries(body.data.questions).map(([name, { criteria }]) => {
        const [choice, probability] = likely(name, body.data.state)
        const options = Object.keys(criteria)
        const share = options.length > 1 ? (1 - probability) / (options.length - 1) : 0
        const probabilities = options.map((option) => [option, round(option === choice ? probability : share)] as const)
        return [
          name,
          { type: 'choice', choice, confidence: probability, probabilities: Object.fromEntries(probabilities) },
        ]
      })
      const result = { model: body.data.model, answers: Object.fromEntries(answers), usage: { input_tokens: 420 } }
      return Response.json({ result, success: true, errors: [], messages: [] })
    },
  }
}

function round(probability: number): number {
  return Math.round(probability * 1e4) / 1e4
}
