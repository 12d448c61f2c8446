/** How words are typed in chats: short form to word. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  wat: 'what',
  wot: 'what',
  wats: 'whats',
  wots: 'whats',
  wich: 'which',
  tho: 'though',
  ppl: 'people',
  abt: 'about',
  cuz: 'because',
  coz: 'because',
  bcoz: 'because',
  rly: 'really',
  rlly: 'really',
}
