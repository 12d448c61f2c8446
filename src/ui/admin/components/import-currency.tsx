/** In which currency the prices of a file are, where it does not say so itself. */
import { useNextFocus } from './next-focus.ts'

/** A currency is asked once: afterwards it is known for this source. */
export function CurrencyQuestion({ fileName, onSay }: { fileName: string; onSay: (currency: string) => void }) {
  const box = useNextFocus<HTMLDivElement>('.drop')
  return (
    <div ref={box} class="banner" role="alert" tabIndex={-1}>
      <p>{`${fileName} has prices but does not say in which currency. Which one is it?`}</p>
      <CurrencyField known="" label="Currency" onSay={onSay} />
    </div>
  )
}

const CURRENCIES = 'USD EUR GBP CAD AUD CHF SEK NOK DKK PLN CZK HUF RON INR JPY CNY KRW BRL MXN TRY ZAR TND AED'.split(
  ' ',
)

export function CurrencyField({
  known,
  label,
  onSay,
}: {
  known: string
  label: string
  onSay: (currency: string) => void
}) {
  const codes = known === '' || CURRENCIES.includes(known) ? CURRENCIES : [known, ...CURRENCIES]
  return (
    <select class="select" aria-label={label} onChange={({ currentTarget }) => onSay(currentTarget.value)}>
      {known === '' && (
        <option value="" selected disabled>
          Choose…
        </option>
      )}
      {codes.map((code) => (
        <option key={code} value={code} selected={code === known}>
          {code}
        </option>
      ))}
    </select>
  )
}
