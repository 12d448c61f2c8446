import { env } from 'cloudflare:workers'
import { runInDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import { AlarmSchedule } from '../../../durable-objects/alarm-schedule.ts'
import { newShopper } from '../../support/shop.ts'

const LATER = Date.now() + 3_600_000

/** A schedule in an object of its own, whose own purposes are cleared. */
async function withSchedule(
  use: (schedule: AlarmSchedule<'a' | 'b'>, storage: DurableObjectStorage) => Promise<void>,
): Promise<void> {
  const { sessionId } = await newShopper()
  await runInDurableObject(env.CHAT_SESSION.getByName(sessionId), async (_, { storage }) => {
    storage.sql.exec('DELETE FROM alarm')
    await storage.deleteAlarm()
    await use(new AlarmSchedule(storage), storage)
  })
}

describe('AlarmSchedule', () => {
  it('rings for the earliest purpose, whichever was set last', async () => {
    await withSchedule(async (schedule, storage) => {
      await schedule.set('a', LATER)
      await schedule.set('b', LATER - 1_000)
      expect(await storage.getAlarm()).toBe(LATER - 1_000)

      await schedule.clear('b')
      expect(await storage.getAlarm()).toBe(LATER)

      await schedule.clear('a')
      expect(await storage.getAlarm()).toBeNull()
    })
  })

  it('moves a purpose in both directions, or only forward in time where that is asked for', async () => {
    await withSchedule(async (schedule, storage) => {
      await schedule.set('a', LATER)
      await schedule.setIfSooner('a', LATER + 5_000)
      expect(await storage.getAlarm()).toBe(LATER)

      await schedule.setIfSooner('a', LATER - 5_000)
      expect(await storage.getAlarm()).toBe(LATER - 5_000)

      await schedule.set('a', LATER + 5_000)
      expect(await storage.getAlarm()).toBe(LATER + 5_000)
    })
  })

  it('keeps a purpose due until it is set anew or cleared', async () => {
    await withSchedule(async (schedule, storage) => {
      await schedule.set('a', LATER)
      expect([schedule.isDue('a', LATER - 1), schedule.isDue('a', LATER), schedule.isDue('b', LATER)]).toEqual([
        false,
        true,
        false,
      ])
      await storage.deleteAlarm() // As when it rang.

      await schedule.rearm()

      expect(schedule.isDue('a', LATER)).toBe(true)
      expect(await storage.getAlarm()).toBe(LATER)
    })
  })
})
