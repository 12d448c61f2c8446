/** The door. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { refusal, signIn } from '../state/sign-in.ts'

export function SignIn() {
  const [token, setToken] = useState('')
  const [isTrying, setTrying] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const submit = (event: Event) => {
    event.preventDefault()
    if (token.trim() === '' || isTrying) return
    setTrying(true)
    void signIn(token.trim()).finally(() => {
      setTrying(false)
      field.current?.focus()
    })
  }
  return (
    <main class="door">
      <h1>
        <span class="brand-mark" aria-hidden="true" />
        SmartShelf for its owner
      </h1>
      <form onSubmit={submit}>
        <label for="token">Admin token</label>
        <input
          ref={field}
          id="token"
          type="password"
          autocomplete="current-password"
          value={token}
          onInput={({ currentTarget }) => setToken(currentTarget.value)}
          aria-describedby="token-note"
          aria-invalid={refusal.value !== null}
        />
        <p id="token-note" class="fine">
          The ADMIN_TOKEN of the Worker. On your own machine it is <code>dev-admin</code>. It is kept in this tab only.
        </p>
        {refusal.value !== null && (
          <p class="refusal" role="alert">
            {refusal.value}
          </p>
        )}
        <button type="submit" class="button" aria-disabled={isTrying}>
          {isTrying ? 'Looking…' : 'Sign in'}
        </button>
      </form>
    </main>
  )
}
