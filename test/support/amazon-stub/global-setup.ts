/** Runs the stub beside the tests and tells them where it is. */
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { createAmazonStub } from './server.ts'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server } = createAmazonStub()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  project.provide('amazonStubUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}
