/**
 * What the shop's page and the frame of the widget say to each other, each to the other's exact origin. Types alone: the
 * loader has no room for more, and both sides check what they read.
 */
import type { PageIds } from '../../shared/requests.ts'

/**
 * From the shop's page to the frame: first of all, again whenever the panel is opened (pages change without loading
 * anew), and with something to say.
 */
export interface HostMessage {
  type: 'smartshelf:host'
  page: PageIds[]
  accent: string | null
  /** What the visitor is made to say; empty for nothing. */
  ask: string
}

/** From the frame to the shop's page. */
export type FrameMessage =
  | { type: 'smartshelf:ready' }
  | { type: 'smartshelf:close' }
  /** The shopper goes to a product's own page. */
  | { type: 'smartshelf:product'; id: string; title: string; url: string }
