#!/usr/bin/env node
/** The account of account.ts as a program that can stand in for wrangler: its state is the file FAKE_ACCOUNT. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { answer, type FakeAccount } from './account.ts'

const file = process.env['FAKE_ACCOUNT'] ?? ''
const account = JSON.parse(readFileSync(file, 'utf8')) as FakeAccount
const { status, stdout, entries } = answer(account, process.argv.slice(2))
writeFileSync(file, JSON.stringify(account))
const report = process.env['WRANGLER_OUTPUT_FILE_PATH']
if (report !== undefined) appendFileSync(report, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
process.stdout.write(stdout)
process.exitCode = status
