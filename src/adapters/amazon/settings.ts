/** What the client needs to know, and what follows from the version of the credentials. */
import type { AmazonRegion } from '../../domain/catalog/marketplaces.ts'

export const CREDENTIAL_VERSIONS = ['3.1', '3.2', '3.3', '2.1', '2.2', '2.3'] as const
export type CredentialVersion = (typeof CREDENTIAL_VERSIONS)[number]

export interface AmazonSettings {
  clientId: string
  clientSecret: string
  version: CredentialVersion
  /** Host of the marketplace, such as `www.amazon.com`. */
  marketplace: string
  partnerTag: string
  /** Without a slash at the end. */
  apiUrl: string
  tokenUrl: string
}

/** Items a call may ask for. */
export const ITEMS_PER_CALL = 10

export const API_URL_DEFAULT = 'https://creatorsapi.amazon'

const TOKEN_URLS: Record<CredentialVersion, string> = {
  '3.1': 'https://api.amazon.com/auth/o2/token',
  '3.2': 'https://api.amazon.co.uk/auth/o2/token',
  '3.3': 'https://api.amazon.co.jp/auth/o2/token',
  '2.1': 'https://creatorsapi.auth.us-east-1.amazoncognito.com/oauth2/token',
  '2.2': 'https://creatorsapi.auth.eu-south-2.amazoncognito.com/oauth2/token',
  '2.3': 'https://creatorsapi.auth.us-west-2.amazoncognito.com/oauth2/token',
}

const VERSION_OF: Record<AmazonRegion, CredentialVersion> = { NA: '3.1', EU: '3.2', FE: '3.3' }

/** The version that new credentials of a region have. */
export function versionOf(region: AmazonRegion): CredentialVersion {
  return VERSION_OF[region]
}

/** Where credentials of a version are exchanged for a token. */
export function tokenUrlOf(version: CredentialVersion): string {
  return TOKEN_URLS[version]
}

/** Whether the version is of the older kind, which sends a form and names itself in every call. */
export function isFormVersion(version: CredentialVersion): boolean {
  return version.startsWith('2.')
}
