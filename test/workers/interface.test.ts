import { describe, expect, it } from 'vitest'
import { OPERATIONS } from '../../scripts/api/operations.ts'
import { app } from '../../src/app.ts'

/** Pages for people. */
const PAGES = ['get /p/:id', 'get /embed', 'get /browse', 'get /check', 'get /compare', 'get /shelf']

describe('the description of the interface', () => {
  it('holds every route that there is, and no other', () => {
    const routes = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method.toLowerCase()} ${path}`)
    const described = Object.values(OPERATIONS).flatMap((operations) =>
      operations.map(({ method, path }) => `${method} ${path}`),
    )

    expect(new Set(described).size).toBe(described.length)
    expect(described.toSorted()).toEqual([...new Set(routes)].filter((route) => !PAGES.includes(route)).toSorted())
  })
})
