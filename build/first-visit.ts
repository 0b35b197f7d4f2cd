/**
 * What a first visit asks for comes in one file: each further one costs a round trip, and compresses worse. Which
 * modules those are follows from what the app's entry imports, and what that imports in turn; what is imported by
 * `import()` is not among them.
 */
export const firstVisitGroup = { name: 'start', tags: ['$initial'] } satisfies { name: string; tags: '$initial'[] }
