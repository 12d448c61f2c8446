/** Feeds by address: files that the site fetches by itself, and the one that it gives out. */
import { FEED_PACES } from '../format/feed-words.ts'
import type { Feed } from '../../../shared/feeds.ts'
import { formatMoment } from '../format/figures.ts'
import { countsText } from '../format/import-words.ts'
import { addFeed, feeds, googleFeed, removeFeed, runFeed, switchGoogleFeed } from '../state/catalogue.ts'
import { keepFocus, Told, useAction } from './action.tsx'
import { Loaded } from './section.tsx'
import { SureButton } from './sure-button.tsx'

export function FeedsPanel() {
  return (
    <>
      <Loaded resource={feeds}>
        {(list) => (
          <>
            {list.length === 0 && <p class="empty">No feed yet.</p>}
            <ul class="feeds">
              {list.map((feed) => (
                <FeedItem key={feed.id} feed={feed} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <AddFeed />
    </>
  )
}

const STATES: Record<Feed['state'], string> = {
  new: 'Not read yet',
  running: 'Being read',
  ok: 'Fresh',
  failing: 'Failing',
  stale: 'Out of date',
}

function FeedItem({ feed }: { feed: Feed }) {
  const { id, url, state, problem, everyHours, lastSuccessAt, nextRunAt, lastReport } = feed
  const action = useAction()
  const read = (isConfirmed: boolean) => action.run('Reading…', () => runFeed(id, isConfirmed).then(() => ''))
  const remove = (button: HTMLElement) =>
    action.run('Removing…', () => keepFocus(button, () => removeFeed(id)).then(() => ''))
  return (
    <li class="feed" data-state={state}>
      <p class="feed-url">{url}</p>
      <p class="marks">
        <span class={state === 'failing' || state === 'stale' ? 'mark mark--wrong' : 'mark'}>{STATES[state]}</span>
        <span class="fine">
          {`every ${everyHours} h · last read ${lastSuccessAt === null ? 'never' : formatMoment(lastSuccessAt)} · next ${formatMoment(nextRunAt)}`}
        </span>
      </p>
      {problem !== null && <p class="refusal">{problem}</p>}
      {lastReport !== null && <p class="fine">{countsText(lastReport)}</p>}
      <div class="buttons">
        <button type="button" class="link-button" onClick={() => read(false)}>
          Read now
          <span class="visually-hidden">{` ${url}`}</span>
        </button>
        {problem !== null && problem.includes('withdraw') && (
          <button type="button" class="link-button" onClick={() => read(true)}>
            Read and withdraw them
            <span class="visually-hidden">{` ${url}`}</span>
          </button>
        )}
        <SureButton label="Remove" question="Really remove the feed? Its products stay." about={url} onSure={remove} />
        <Told of={action} />
      </div>
    </li>
  )
}

function AddFeed() {
  const adding = useAction()
  const add = (form: HTMLFormElement) => {
    const data = new FormData(form)
    const text = (name: string) => {
      const value = data.get(name)
      return typeof value === 'string' ? value.trim() : ''
    }
    const currency = text('currency').toUpperCase()
    const request = {
      url: text('url'),
      everyHours: Number(text('everyHours')),
      mode: data.has('sync') ? 'sync' : 'merge',
      ...(currency === '' ? {} : { currency }),
    }
    adding.run('Reading it for the first time…', async () => {
      await addFeed(request)
      form.reset()
      return 'Added. What it gave stands beside it above.'
    })
  }
  return (
    <form
      class="edit"
      onSubmit={(event) => {
        event.preventDefault()
        add(event.currentTarget)
      }}
    >
      <label class="field">
        Address of a feed
        <input name="url" type="url" required placeholder="https://" />
      </label>
      <label class="field">
        Read it
        <select name="everyHours">
          {FEED_PACES.map(({ hours, text }) => (
            <option key={hours} value={hours} selected={hours === 24}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        Currency, where it names none
        <input name="currency" maxLength={3} pattern="[A-Za-z]{3}" placeholder="EUR" />
      </label>
      <label class="check">
        <input name="sync" type="checkbox" defaultChecked />
        The feed is everything: withdraw what it no longer holds
      </label>
      <div class="buttons">
        <button type="submit" class="button">
          Add the feed
        </button>
        <Told of={adding} />
      </div>
    </form>
  )
}

/** The shop's own catalogue for ad platforms and assistants. */
export function GoogleFeedPanel() {
  const action = useAction()
  return (
    <Loaded resource={googleFeed}>
      {({ isOn }) => (
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={isOn}
              onChange={({ currentTarget }) =>
                action.run('Saving…', () => switchGoogleFeed(currentTarget.checked).then(() => ''))
              }
            />
            Give out your products in Google’s format
          </label>
          {isOn &&
            ['tsv', 'xml'].map((ending) => (
              <p key={ending} class="copy-line">
                <code>{`${location.origin}/feeds/google.${ending}`}</code>
              </p>
            ))}
          <p class="fine">
            Products of yours that have a link, a picture and a price. Nothing of Amazon’s and no demo product leaves by
            it.
          </p>
          <Told of={action} />
        </>
      )}
    </Loaded>
  )
}
