import { isClaimType } from './codes-in-words.ts'

/** Whether it has the form of a claim's id in the API: `Stance` or `Relationship` with its type, and a slug, in Base64. */
export function isClaimId(id: string): boolean {
  const text = decoded(id)
  if (text === null || encoded(text) !== id) return false
  const [, type = 'STANCE'] = /^(?:Stance|Relationship:([A-Z_]+)):[a-z0-9-]{1,100}$/.exec(text) ?? [null, '']
  return isClaimType(type)
}

function decoded(id: string): string | null {
  try {
    return atob(id.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    return null
  }
}

const encoded = (text: string) => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
