import type { D1Migration } from '@cloudflare/vitest-plugin'

declare global {
  namespace Cloudflare {
    interface Env {
      /** Set by vitest.config.ts. */
      TEST_MIGRATIONS: D1Migration[]
    }
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Set by test/support/amazon-stub/global-setup.ts. */
    amazonStubUrl: string
    feedServerUrl: string
    /** Set by test/support/model-stub/global-setup.ts. */
    modelStubUrl: string
    /** Of the stub of Turnstile. */
    turnstileUrl: string
  }
}
