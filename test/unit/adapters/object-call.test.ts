import { describe, expect, it } from 'vitest'
import { callObject, ObjectUnavailableError } from '../../../src/adapters/calls/object-call.ts'

/** An error as the platform marks it. */
function platformError(marks: { retryable?: boolean; overloaded?: boolean }): Error {
  return Object.assign(new Error('network connection lost'), marks)
}

/** Calls that fail with each of `errors` in turn and then give `ok`; with what was waited between them. */
function scripted(errors: readonly Error[]) {
  const waits: number[] = []
  let calls = 0
  const run = () =>
    callObject(
      async () => {
        const error = errors[calls++]
        if (error) throw error
        return 'ok'
      },
      { random: () => 0.5, wait: async (delayMs) => void waits.push(delayMs) },
    )
  return { run, waits, calls: () => calls }
}

describe('callObject', () => {
  it('asks again, after longer and longer waits, when the platform says that it can help', async () => {
    const object = scripted([platformError({ retryable: true }), platformError({ retryable: true })])

    expect(await object.run()).toBe('ok')
    expect(object.waits).toEqual([50, 100])
  })

  it('gives up after three calls', async () => {
    const object = scripted(Array.from({ length: 5 }, () => platformError({ retryable: true })))

    await expect(object.run()).rejects.toBeInstanceOf(ObjectUnavailableError)
    expect(object.calls()).toBe(3)
  })

  it('does not add to the load of an overloaded object', async () => {
    const object = scripted([platformError({ retryable: true, overloaded: true })])

    await expect(object.run()).rejects.toBeInstanceOf(ObjectUnavailableError)
    expect(object.calls()).toBe(1)
  })

  it('hands on an error of the object itself at once', async () => {
    const bug = new Error('invariant')
    const object = scripted([bug])

    await expect(object.run()).rejects.toBe(bug)
    expect(object.calls()).toBe(1)
  })
})
