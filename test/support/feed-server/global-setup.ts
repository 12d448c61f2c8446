/** Runs the misbehaving file server beside the tests and tells them where it is. */
import type { TestProject } from 'vitest/node'
import { startFeedServer } from './server.ts'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await startFeedServer()
  project.provide('feedServerUrl', url)
  return close
}
