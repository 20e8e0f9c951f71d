import type { CodegenConfig } from '@graphql-codegen/cli'

/** Writes the types of this folder's documents, by `schema.graphql`. Paths are seen from where it is run. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'examples/client/*.ts',
  generates: {
    'examples/client/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, skipIndexFile: true },
      config: {
        documentMode: 'string', // documents are sent as they are, so nothing of `graphql` is in the app
        inlineFragmentTypes: 'combine',
        useTypeImports: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { ID: 'string', PartialDate: 'string', DateTime: 'string', URL: 'string' },
      },
    },
  },
  importExtension: '.ts',
  silent: true, // which would silence errors too
  hooks: { onError: (error) => console.error(error) },
}

export default config
