/** The shop in its owner's words: what the page shows of it, and what the copilot quotes when it is asked about the shop. */
import { useState } from 'preact/hooks'
import { POLICY_MAX_CHARACTERS, type Policy, type ShopProfile } from '../../../shared/shop-profile.ts'
import { adminRequest } from '../state/api.ts'
import { shopProfile } from '../state/shop-settings.ts'
import { Told, useAction } from './action.tsx'

type Line = Exclude<keyof ShopProfile, 'policies' | 'timeZone' | 'currency' | 'tone'>

const LINES: readonly (readonly [key: Line, label: string, placeholder: string, most: number])[] = [
  ['name', 'Name of the shop', 'Lamp & Co', 60],
  ['logoUrl', 'Address of the logo', 'https://…', 500],
  ['accent', 'Accent color', '#1a6b4f', 7],
  ['greeting', 'Greeting', 'Welcome! What are you looking for?', 300],
  ['about', 'What you sell', 'Lamps for desks and bedrooms, made to last.', 500],
  ['contact', 'How to reach you', 'Write to hello@example.com or call 555 0100', 300],
  ['hours', 'Opening hours', 'Monday to Friday, 9 to 17', 300],
]
const POLICIES: readonly (readonly [key: Policy, label: string])[] = [
  ['delivery', 'Delivery'],
  ['returns', 'Returns and refunds'],
  ['warranty', 'Warranty'],
  ['payment', 'Payment'],
  ['gift', 'Gift wrapping'],
  ['privacy', 'Privacy'],
]

export function ProfileForm({ profile }: { profile: ShopProfile }) {
  const [draft, setDraft] = useState(profile)
  const saving = useAction()
  const save = () =>
    saving.run('Saving…', async () => {
      setDraft(await adminRequest<ShopProfile>('/api/v1/admin/profile', 'PUT', draft))
      void shopProfile.load()
      return 'Saved. New answers use it within a minute.'
    })
  return (
    <form
      class="profile-form"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <p class="fine">
        The page and exports carry the name. Questions about delivery, returns and the like are answered in exactly
        these words; where a text is empty, shoppers are told how to reach you.
      </p>
      {LINES.map(([key, label, placeholder, most]) => (
        <label key={key} class="field">
          {label}
          <input
            type="text"
            maxLength={most}
            placeholder={placeholder}
            value={draft[key]}
            onInput={({ currentTarget }) => setDraft({ ...draft, [key]: currentTarget.value })}
          />
        </label>
      ))}
      <label class="field">
        Time zone of hours, weekdays and moments here
        <input
          list="time-zones"
          placeholder="UTC for figures, your browser’s for moments"
          value={draft.timeZone}
          onInput={({ currentTarget }) => setDraft({ ...draft, timeZone: currentTarget.value })}
        />
        <Choices id="time-zones" values={Intl.supportedValuesOf('timeZone')} />
      </label>
      <label class="field">
        Currency of figures that name none
        <input
          list="currencies"
          placeholder="EUR"
          maxLength={3}
          value={draft.currency}
          onInput={({ currentTarget }) => setDraft({ ...draft, currency: currentTarget.value.toUpperCase() })}
        />
        <Choices id="currencies" values={Intl.supportedValuesOf('currency')} />
      </label>
      <label class="field">
        How a language model writes, where one does
        <select
          value={draft.tone}
          onChange={({ currentTarget }) => setDraft({ ...draft, tone: currentTarget.value as ShopProfile['tone'] })}
        >
          <option value="">plainly</option>
          <option value="warm">warmly</option>
          <option value="brief">briefly</option>
          <option value="formal">formally</option>
        </select>
      </label>
      {POLICIES.map(([key, label]) => (
        <label key={key} class="field">
          {label}
          <textarea
            rows={2}
            maxLength={POLICY_MAX_CHARACTERS}
            value={draft.policies[key]}
            onInput={({ currentTarget }) =>
              setDraft({ ...draft, policies: { ...draft.policies, [key]: currentTarget.value } })
            }
          />
        </label>
      ))}
      <button type="submit" class="button">
        Save
      </button>
      <Told of={saving} />
    </form>
  )
}

/** What a field suggests while somebody types. */
function Choices({ id, values }: { id: string; values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  )
}
