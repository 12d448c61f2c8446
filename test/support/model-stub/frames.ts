/** How endpoints really stream: each quirk is a transcript of events, as bytes that may be cut anywhere. */

const TEXT = ['For your balcony, ', '{p1.name} costs ', '{p1.price}. Crème ', 'brûlée — 你好.']
/** What every text quirk says in the end. */
export const QUIRK_TEXT = TEXT.join('')
export const QUIRK_JSON = '{"act":"search","needs":[{"kind":"kettles"}]}'

const delta = (content: string | null, more: object = {}) => ({
  id: 'c1',
  object: 'chat.completion.chunk',
  choices: [{ index: 0, delta: { content, ...more }, finish_reason: null }],
})
const stop = (reason = 'stop') => ({ id: 'c1', choices: [{ index: 0, delta: {}, finish_reason: reason }] })
const usage = { id: 'c1', choices: [], usage: { prompt_tokens: 12, completion_tokens: 7, total_tokens: 19 } }
const event = (data: object | string, eol = '\n') =>
  `data: ${typeof data === 'string' ? data : JSON.stringify(data)}${eol}${eol}`
const done = event('[DONE]')
const text = (eol = '\n') => TEXT.map((piece) => event(delta(piece), eol)).join('')
const call = (part: object) => event({ choices: [{ index: 0, delta: { tool_calls: [part] }, finish_reason: null }] })
const [half, otherHalf] = [QUIRK_JSON.slice(0, 20), QUIRK_JSON.slice(20)]

/** Answers that hold all of QUIRK_TEXT. */
export const WHOLE_TEXTS: Readonly<Record<string, string>> = {
  plain: text() + event(stop()) + event(usage) + done,
  'role first, empty choices first':
    event({ choices: [] }) + event(delta('', { role: 'assistant' })) + text() + event(stop()) + done,
  'usage in a chunk without choices': text() + event(stop()) + event({ usage: usage.usage }) + done,
  'comments to keep it alive': `: ping\n\n${text()}: ping\n\n${event(stop())}${done}`,
  CRLF: text('\r\n') + event(stop(), '\r\n') + event('[DONE]', '\r\n'),
  CR: text('\r') + event(stop(), '\r') + event('[DONE]', '\r'),
  'names and numbers of events':
    TEXT.map((piece, i) => `event: chunk\nid: ${i}\n${event(delta(piece))}`).join('') + done,
  'no space after the colon': (text() + event(stop()) + done).replaceAll('data: ', 'data:'),
  'no [DONE]': text() + event(stop()),
  'no finish_reason': text() + done,
  'reasoning beside it': event(delta(null, { reasoning_content: 'Hm.' })) + text() + event(stop()) + done,
  "Workers AI's own form":
    TEXT.map((response) => event({ response, p: 'abc' })).join('') + event({ response: '', usage: usage.usage }) + done,
  'no last line end': text() + event(stop()) + 'data: [DONE]',
}

/** Answers that call the tool with QUIRK_JSON. */
export const WHOLE_CALLS: Readonly<Record<string, string>> = {
  'index and id':
    call({ index: 0, id: 'a', type: 'function', function: { name: 'frame', arguments: half } }) +
    call({ index: 0, function: { arguments: otherHalf } }) +
    event(stop('tool_calls')) +
    done,
  'no index, id only first':
    call({ id: 'a', function: { name: 'frame', arguments: half } }) +
    call({ function: { arguments: otherHalf } }) +
    event(stop('tool_calls')) +
    done,
  'index without id':
    call({ index: 0, function: { name: 'frame', arguments: half } }) +
    call({ index: 0, function: { arguments: otherHalf } }) +
    event(stop('tool_calls')) +
    done,
  'every call index 0':
    call({ index: 0, id: 'a', function: { name: 'frame', arguments: QUIRK_JSON } }) +
    call({ index: 0, id: 'b', function: { name: 'frame', arguments: '{}' } }) +
    event(stop('tool_calls')) +
    done,
  'id repeated':
    call({ index: 0, id: 'a', function: { name: 'frame', arguments: half } }) +
    call({ index: 0, id: 'a', function: { arguments: otherHalf } }) +
    event(stop('tool_calls')) +
    done,
}

/** Answers that break off, with what comes of them. */
export const BROKEN: Readonly<Record<string, { body: string; failure: string; text: string }>> = {
  'no finish_reason and no [DONE]': { body: text(), failure: 'cut', text: QUIRK_TEXT },
  'an error in mid-stream': {
    body: event(delta(TEXT[0] ?? '')) + event({ error: { message: 'overloaded', type: 'server_error' } }),
    failure: 'rate_limited',
    text: TEXT[0] ?? '',
  },
  'an error of Cloudflare in mid-stream': {
    body: event(delta(TEXT[0] ?? '')) + event({ errors: [{ code: 3040, message: 'Capacity temporarily exceeded' }] }),
    failure: 'rate_limited',
    text: TEXT[0] ?? '',
  },
  'half a JSON': {
    body: event(delta(TEXT[0] ?? '')) + 'data: {"choices":[{"del\n\n',
    failure: 'malformed',
    text: TEXT[0] ?? '',
  },
  'reasoning and nothing else': {
    body: event(delta(null, { reasoning: 'I should greet.' })) + event(stop()) + done,
    failure: 'empty',
    text: '',
  },
  'nothing at all': { body: done, failure: 'empty', text: '' },
  'a refusal': {
    body: event(delta(null, { refusal: 'I cannot.' })) + event(stop()) + done,
    failure: 'refused',
    text: '',
  },
  filtered: {
    body: event(delta(TEXT[0] ?? '')) + event(stop('content_filter')) + done,
    failure: 'refused',
    text: TEXT[0] ?? '',
  },
  'its limit reached': {
    body: event(delta(TEXT[0] ?? '')) + event(stop('length')) + done,
    failure: 'cut',
    text: TEXT[0] ?? '',
  },
  'a page': { body: 'data: <html>\n\n', failure: 'malformed', text: '' },
}
