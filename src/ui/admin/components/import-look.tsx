/** What a file would become: what was recognised, which column is what, what is left out, how products will look. */
import { useState } from 'preact/hooks'
import type { ImportReport } from '../../../shared/import-report.ts'
import { formatCount } from '../format/figures.ts'
import { skipName, USE_NAMES, useName } from '../format/import-words.ts'
import { forgetFile, type ImportChoices, lookAgain, storeFile } from '../state/import.ts'
import { DataTable } from './data-table.tsx'
import { PreviewCard } from './preview-card.tsx'
import { Pairs } from './pairs.tsx'

interface LookProps {
  file: File
  choices: ImportChoices
  report: ImportReport
}

export function ImportLook({ file, choices, report }: LookProps) {
  const { accepted, updated, unchanged, withdrawn, variants, warnings, preview } = report
  const products = accepted + updated + unchanged
  return (
    <div class="look">
      <p class="lead">
        {`${file.name}: ${formatCount(products)} ${products === 1 ? 'product' : 'products'}`}
        {variants > 0 && ` with ${formatCount(variants)} variants`}
        {`: ${formatCount(accepted)} new, ${formatCount(updated)} changed, ${formatCount(unchanged)} as before`}
        {withdrawn > 0 && `, ${formatCount(withdrawn)} withdrawn`}.
      </p>
      <Recognised report={report} choices={choices} />
      {warnings.length > 0 && (
        <ul class="warnings" aria-label="Warnings">
          {warnings.map(({ code, field, text }) => (
            <li key={`${code} ${field}`} class="banner">
              {text}
            </li>
          ))}
        </ul>
      )}
      <LeftOut report={report} />
      {preview.length > 0 && (
        <>
          <h3>As shoppers will see them</h3>
          <ul class="previews">
            {preview.map((product) => (
              <PreviewCard key={product.id} product={product} />
            ))}
          </ul>
        </>
      )}
      <Columns report={report} choices={choices} />
      <label class="check">
        <input
          type="checkbox"
          checked={choices.isSync}
          onChange={({ currentTarget }) => lookAgain({ isSync: currentTarget.checked })}
        />
        This file is everything: withdraw what it does not hold
      </label>
      {(choices.keepsDemo || warnings.some(({ code }) => code === 'demo_removed')) && (
        <label class="check">
          <input
            type="checkbox"
            checked={choices.keepsDemo}
            onChange={({ currentTarget }) => lookAgain({ keepsDemo: currentTarget.checked })}
          />
          Keep the demo products beside them
        </label>
      )}
      <div class="buttons">
        <button type="button" class="button" disabled={products + withdrawn === 0} onClick={() => storeFile()}>
          {products === 0 ? 'Bring in' : `Bring in ${formatCount(products)} ${products === 1 ? 'product' : 'products'}`}
        </button>
        <button type="button" class="link-button" onClick={forgetFile}>
          Leave it
        </button>
      </div>
    </div>
  )
}

const MARKS: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' }
const PLATFORMS: Readonly<Record<string, string>> = {
  shopify: 'Shopify',
  woocommerce: 'WooCommerce',
  google: 'Google Merchant',
  meta: 'Meta',
  wix: 'Wix',
  squarespace: 'Squarespace',
  'amazon-listings': 'Amazon listings report',
  bigcommerce: 'BigCommerce',
  magento: 'Magento',
  prestashop: 'PrestaShop',
  etsy: 'Etsy',
  square: 'Square',
  ebay: 'eBay',
}

function Recognised({ report, choices }: Pick<LookProps, 'report' | 'choices'>) {
  const { platform, format, encoding, delimiter, currency } = report.detected
  const facts: [string, string][] = [
    [
      'Comes from',
      platform === null ? 'no platform that is known: read by its column names' : (PLATFORMS[platform] ?? platform),
    ],
    [
      'Format',
      `${format.toUpperCase()}, ${encoding}${delimiter === null ? '' : `, cells parted by a ${MARKS[delimiter] ?? delimiter}`}`,
    ],
  ]
  return (
    <Pairs of={facts}>
      <div>
        <dt>Prices in</dt>
        <dd>
          <CurrencyField
            known={choices.currency === '' ? (currency ?? '') : choices.currency}
            label="Currency of prices that name none"
            onSay={(code) => lookAgain({ currency: code })}
          />
        </dd>
      </div>
    </Pairs>
  )
}

/** A currency is asked once: afterwards it is known for this source. */
export function CurrencyQuestion({ fileName, onSay }: { fileName: string; onSay: (currency: string) => void }) {
  return (
    <div class="banner" role="alert">
      <p>{`${fileName} has prices but does not say in which currency. Which one is it?`}</p>
      <CurrencyField known="" label="Currency" onSay={onSay} />
    </div>
  )
}

const CURRENCIES = 'USD EUR GBP CAD AUD CHF SEK NOK DKK PLN CZK HUF RON INR JPY CNY KRW BRL MXN TRY ZAR TND AED'.split(
  ' ',
)

function CurrencyField({ known, label, onSay }: { known: string; label: string; onSay: (currency: string) => void }) {
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

/** What will not be in the catalogue, and why. */
export function LeftOut({ report: { skipped, rejected, rejectedTotal } }: { report: ImportReport }) {
  if (skipped.length + rejectedTotal === 0) return null
  return (
    <>
      {skipped.length > 0 && (
        <p>
          {`Left out by the file’s own word: ${skipped
            .map(({ reason, count }) => `${formatCount(count)} ${skipName(reason)}`)
            .join(', ')}.`}
        </p>
      )}
      {rejectedTotal > 0 && (
        <details open={rejectedTotal <= 5}>
          <summary>{`${formatCount(rejectedTotal)} ${rejectedTotal === 1 ? 'row' : 'rows'} cannot be used`}</summary>
          <DataTable
            label="Rows that were not taken"
            columns={[
              { head: 'Line', cell: ({ line }) => line },
              { head: 'Why', cell: ({ reason }) => reason },
            ]}
            rows={rejected}
            keyOf={({ line, reason }) => `${line}${reason}`}
            empty=""
          />
          {rejectedTotal > rejected.length && (
            <p class="fine">{`Only the first ${formatCount(rejected.length)} are listed.`}</p>
          )}
        </details>
      )}
    </>
  )
}

/** Every column with its use, which the owner may change. What is not used reaches nobody. */
function Columns({ report: { columns }, choices }: Pick<LookProps, 'report' | 'choices'>) {
  const [isAll, setAll] = useState(false)
  const used = columns.filter(({ use }) => use !== 'ignored')
  const rows = isAll ? columns : used
  const unused = columns.length - used.length
  return (
    <details>
      <summary>{`${used.length} of ${columns.length} columns are used`}</summary>
      <DataTable
        label="Columns of the file"
        columns={[
          { head: 'Column', cell: ({ name }) => name },
          {
            head: 'Used as',
            cell: ({ name, use }) => (
              <select
                class="select"
                aria-label={`Use of ${name}`}
                onChange={({ currentTarget: { value } }) =>
                  lookAgain({ columns: { ...choices.columns, [name]: value } })
                }
              >
                {[...(use in USE_NAMES ? [] : [use]), ...Object.keys(USE_NAMES)].map((one) => (
                  <option key={one} value={one} selected={one === use}>
                    {useName(one)}
                  </option>
                ))}
              </select>
            ),
          },
          { head: 'Why', cell: ({ reason }) => reason },
        ]}
        rows={rows}
        keyOf={({ name }) => name}
        empty="No column is used."
      />
      {unused > 0 && (
        <button type="button" class="link-button" onClick={() => setAll(!isAll)}>
          {isAll ? 'Show only those that are used' : `Show ${unused} more that are not used`}
        </button>
      )}
    </details>
  )
}
