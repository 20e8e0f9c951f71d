import { offerDrawings } from './drawings.js'

/** Whether the editors and the answer are stacked: the same width as in `page.css`. */
export const narrow = matchMedia('(max-width: 800px)')

/** An editor of GraphiQL, by the name of its content: `operation.graphql`, `variables.json`, `response.json`. */
export function editorOf(name) {
  return self.monaco.editor.getEditors().find((editor) => isOf(editor, name))
}

/** Adjusts GraphiQL's editors to their purpose as soon as they are created. */
export function followEditors() {
  self.monaco.editor.onDidCreateEditor((editor) => {
    editor.onDidChangeModel(() => {
      if (isOf(editor, 'operation.graphql')) fitToWidth(editor)
      if (isOf(editor, 'response.json')) {
        foldStatements(editor)
        editor.onDidChangeModelContent(() => offerDrawings(editor.getValue()))
      }
    })
  })
}

function isOf(editor, name) {
  return editor.getModel()?.uri.path.endsWith(name) ?? false
}

/** Wraps lines, and hides line numbers on narrow screens. */
function fitToWidth(editor) {
  const fit = () => editor.updateOptions({ wordWrap: 'on', lineNumbers: narrow.matches ? 'off' : 'on' })
  narrow.addEventListener('change', fit)
  fit()
}

/** Folds the list of statements, because most readers only want the data. */
function foldStatements(editor) {
  editor.updateOptions({ foldingStrategy: 'indentation', foldingHighlight: false })
  editor.onDidChangeModelContent(() => {
    const [statements] = editor.getModel().findMatches('^ {4}"cypher": \\[$', true, true, true, null, false, 1)
    if (!statements) return
    const selectionLines = [statements.range.startLineNumber - 1]
    editor.getAction('editor.fold').run({ selectionLines })
  })
}
