import type { CodegenConfig } from '@graphql-codegen/cli'

/**
 * Generates the types of this folder's documents from `schema.graphql`. Paths are relative to the working directory.
 */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'examples/client/*.ts',
  generates: {
    'examples/client/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, skipIndexFile: true },
      config: {
        documentMode: 'string', // documents are sent as text, so the app does not bundle `graphql`
        inlineFragmentTypes: 'combine',
        useTypeImports: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { ID: 'string', PartialDate: 'string', DateWindow: 'string', DateTime: 'string', URL: 'string' },
      },
    },
  },
  importExtension: '.ts',
  silent: true, // which would silence errors too
  hooks: { onError: (error) => console.error(error) },
}

export default config
