/** Runs the stub beside the tests and tells them where it is; the model's name says how it behaves. */
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { createModelStub } from './server.ts'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server } = createModelStub({ pauseMs: 20 })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  project.provide('modelStubUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`)
  return async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}
