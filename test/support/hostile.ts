/** Input that nobody honest sends, for rules that hold for any input. */
import * as fc from 'fast-check'

/** Stands in every hostile text, so that an answer which repeats its input gives itself away. */
export const CANARY = 'canary7f3'

const ATTACKS = [
  `${CANARY}' OR 1=1; DROP TABLE product; --`,
  `<script>${CANARY}</script>`,
  `"}],"${CANARY}":[{"`,
  `${CANARY}\r\nSet-Cookie: a=b`,
  `../../${CANARY}/%2e%2e%2f`,
  `\u0000${CANARY}\uD800\uFFFF`,
  `"${CANARY}" NEAR/2 (col : *`,
  `{{${CANARY}}}\${${CANARY}}`,
  `${CANARY}${'9'.repeat(400)}`,
  `٣${CANARY}\u202E\u0301`,
]

/** Texts: attacks, other scripts, nothing at all. */
export const hostileText = fc.oneof(
  fc.constantFrom(...ATTACKS),
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `${CANARY}${text}`),
  fc.constantFrom('', ' ', '0', '-1', 'null', 'NaN', '1e309', '__proto__', 'constructor'),
)

/** Any JSON, with hostile texts and the keys that JavaScript itself knows. */
export const hostileJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'json' },
    hostileText,
    fc.constantFrom(null, true, false, 0, -1, 1.5, 2 ** 53, -1e300),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom('__proto__', 'constructor', 'type', 'id', 'message', 'sessionId', CANARY),
      tie('value'),
      {
        maxKeys: 4,
      },
    ),
  ),
})).value

/** A good body with one or two of its fields replaced, removed, or others added: what gets past the first look. */
export function damaged(body: Record<string, unknown>): fc.Arbitrary<unknown> {
  const change = fc.tuple(fc.constantFrom(...Object.keys(body), CANARY), fc.option(hostileJson, { nil: undefined }))
  return fc
    .array(change, { minLength: 1, maxLength: 2 })
    .map((changes) => ({ ...body, ...Object.fromEntries(changes) }))
}
