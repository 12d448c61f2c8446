// The visitor's own part of the privacy page: what there is, to take away and to erase.
const SESSIONS = '/api/v1/chat/sessions'
const mine = document.querySelector('#mine')
const list = document.querySelector('#conversations')
const erase = document.querySelector('#erase')

async function listSessions() {
  // Without a conversation nothing is asked, so that reading this page sets no cookie.
  if (localStorage.getItem('smartshelf.known') === null) return []
  const response = await fetch(SESSIONS)
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()).sessions
}

function row({ sessionId, title, messageCount }) {
  const item = document.createElement('li')
  const name = document.createElement('span')
  name.textContent = `${title} (${messageCount} messages)`
  item.append(name)
  for (const format of ['md', 'json', 'csv']) {
    const link = document.createElement('a')
    link.href = `${SESSIONS}/${encodeURIComponent(sessionId)}/export?format=${format}`
    link.textContent = `Take as ${format}`
    item.append(link)
  }
  return item
}

async function show() {
  try {
    const sessions = await listSessions()
    list.replaceChildren(...sessions.map(row))
    erase.hidden = sessions.length === 0
    mine.textContent = sessions.length === 0 ? 'There is no conversation of yours.' : 'Your conversations:'
  } catch {
    mine.textContent = 'Your conversations cannot be read right now. Try again in a moment.'
  }
}

erase.addEventListener('click', async () => {
  erase.disabled = true
  try {
    for (const { sessionId } of await listSessions()) {
      const { status } = await fetch(`${SESSIONS}/${encodeURIComponent(sessionId)}`, { method: 'DELETE' })
      if (status !== 204 && status !== 404) throw new Error(String(status))
    }
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith('smartshelf.'))) {
      if (key !== 'smartshelf.theme') localStorage.removeItem(key)
    }
    await show()
  } catch {
    mine.textContent = 'Not everything could be erased. Press again in a moment.'
  }
  erase.disabled = false
})

await show()
