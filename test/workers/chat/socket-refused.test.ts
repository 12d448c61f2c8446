import { describe, expect, it } from 'vitest'
import { CLOSE } from '../../../src/shared/errors.ts'
import { connect } from '../../support/socket.ts'
import { Visitor } from '../../support/visitor.ts'

async function conversation() {
  const visitor = await Visitor.create()
  return { visitor, sessionId: await visitor.start() }
}

describe('a socket that may not be', () => {
  it('is told that the conversation is not theirs', async () => {
    const { sessionId } = await conversation()
    const stranger = await Visitor.create()

    const socket = await stranger.connect(sessionId)

    expect(await socket.closed()).toMatchObject({ code: CLOSE.notOwner })
  })

  it('is told that the conversation is gone', async () => {
    const { visitor, sessionId } = await conversation()
    const socket = await visitor.connect(sessionId)
    await socket.session()
    await visitor.call('DELETE', `/sessions/${sessionId}`)

    expect(await socket.closed()).toMatchObject({ code: CLOSE.sessionGone })
    expect(await (await visitor.connect(sessionId)).closed()).toMatchObject({ code: CLOSE.sessionGone })
    expect(await (await connect('never-was', visitor.token)).closed()).toMatchObject({ code: CLOSE.sessionGone })
  })

  it('asks a page of another version to be loaded again, and keeps the conversation', async () => {
    const { visitor, sessionId } = await conversation()

    expect(await (await connect(sessionId, visitor.token, 2)).closed()).toMatchObject({ code: CLOSE.otherVersion })
    expect((await (await visitor.connect(sessionId)).session()).type).toBe('session')
  })

  it('needs to be one', async () => {
    const { visitor, sessionId } = await conversation()

    const { status, body } = await visitor.refused('GET', `/ws/${sessionId}`)

    expect(status).toBe(426)
    expect(body.error.code).toBe('upgrade_required')
  })
})
