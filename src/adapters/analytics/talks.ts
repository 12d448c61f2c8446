/** What the owner may read of conversations: messages that went wrong, and the talk around them, without who spoke. */
import { sql } from 'drizzle-orm'
import { DAY_MS, dayOf, TEXT_DAYS } from '../../domain/analytics/events.ts'
import { periodOf } from '../../domain/analytics/period.ts'
import { withoutWho } from '../../domain/analytics/without-who.ts'
import type { TalkLine, TalkReason, Talks } from '../../shared/analytics.ts'
import { IS_HARDLY_UNDERSTOOD } from './aggregates.ts'
import { runnerOf, type SqlRunner } from '../sql/sql-runner.ts'

const LIST_MAX = 200
/** Ratings from here down count like a thumb down. */
const BAD_SCORE = 2

/** The newest first. Words that are older than 30 days or were erased are not in it, nor is anything that says who. */
export async function readTalks(d1: D1Database, days: number, now: number): Promise<Talks> {
  const db = runnerOf(d1)
  const range = periodOf(days, now)
  const from = Math.max(range.from, now - TEXT_DAYS * DAY_MS)
  const [messages, opinions] = await Promise.all([readMessages(db, from), readOpinions(db, from)])
  const talks = [...messages, ...opinions]
    .toSorted((a, b) => b.at - a.at)
    .map((line) => ({ ...line, text: withoutWho(line.text), comment: line.comment && withoutWho(line.comment) }))
  return { period: { days, ...range }, talks: talks.slice(0, LIST_MAX) }
}

/** Which turn of which conversation a line is; null when it is no more. */
export async function findTalk(d1: D1Database, id: number): Promise<{ sessionId: string; turnId: string } | null> {
  const row = await runnerOf(d1).get<{ id: string; sessionId: string }>(sql`SELECT id, session_id AS sessionId
    FROM turn_event WHERE rowid = ${id} AND NOT is_sample`)
  return row === undefined ? null : { sessionId: row.sessionId, turnId: row.id.slice(row.sessionId.length + 1) }
}

async function readMessages(db: SqlRunner, from: number): Promise<TalkLine[]> {
  type Row = Omit<TalkLine, 'reason'> & { isZeroResult: number }
  const rows = await db.all<Row>(sql`SELECT rowid AS id, at_ms AS at, text, category, confidence, NULL AS comment,
    is_zero_result AS isZeroResult FROM turn_event
    WHERE day >= ${dayOf(from)} AND at_ms >= ${from} AND text IS NOT NULL
      AND (is_zero_result OR ${IS_HARDLY_UNDERSTOOD}) ORDER BY at_ms DESC LIMIT ${LIST_MAX}`)
  return rows.map(({ isZeroResult, ...row }) => ({
    ...row,
    reason: (isZeroResult ? 'found_nothing' : 'not_understood') satisfies TalkReason,
  }))
}

/** Bad opinions with the message whose answer they are about: the one they name, else the one before. */
async function readOpinions(db: SqlRunner, from: number): Promise<TalkLine[]> {
  const turn = sql`SELECT turn.rowid FROM turn_event turn WHERE turn.session_id = feedback.session_id
    AND turn.at_ms <= feedback.at_ms
    AND (turn.message_id = feedback.message_id OR turn.message_id IS NULL OR feedback.message_id IS NULL)
    ORDER BY turn.at_ms DESC LIMIT 1`
  const rows = await db.all<Omit<TalkLine, 'reason' | 'comment'> & Record<'why' | 'words', string | null>>(
    sql`SELECT asked.rowid AS id, feedback.at_ms AS at, asked.text AS text, asked.category AS category,
      asked.confidence AS confidence, feedback.reason AS why, feedback.comment AS words
      FROM feedback_event feedback JOIN turn_event asked ON asked.rowid = (${turn})
      WHERE feedback.day >= ${dayOf(from)} AND feedback.at_ms >= ${from}
        AND feedback.score <= ${BAD_SCORE} AND NOT feedback.is_sample AND asked.text IS NOT NULL
      ORDER BY feedback.at_ms DESC LIMIT ${LIST_MAX}`,
  )
  return rows.map(({ why, words, ...row }) => ({
    ...row,
    reason: 'thumb_down',
    comment: [why, words].filter(Boolean).join(': ') || null,
  }))
}
