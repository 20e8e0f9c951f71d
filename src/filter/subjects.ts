import type { Subject } from './subject.ts'

/**
 * What lists are of, by the names that begin their inputs: StanceWhere, StanceOrder. A file that defines a subject adds
 * its name: `declare module './subjects.ts' { interface Subjects { Stance: Subject } }`.
 */
export interface Subjects extends Record<never, never> {}

export type SubjectName = keyof Subjects

const subjects = new Map<string, Subject>()

/** Adds a subject: its filter and its order may be composed from then on. */
export function defineSubject(name: SubjectName, subject: Subject): void {
  subjects.set(name, subject)
}

export function isSubject(name: string): name is SubjectName {
  return subjects.has(name)
}

export function subjectOf(name: SubjectName): Subject {
  const subject = subjects.get(name)
  if (subject) return subject
  throw new Error(`There is no subject ${name}`)
}

/** In the order in which they were defined. */
export function subjectNames(): readonly SubjectName[] {
  return [...subjects.keys()].filter(isSubject)
}
