/** Whether editors and answer are stacked: the width of `page.css`. */
export const narrow = matchMedia('(max-width: 800px)')

/** One of GraphiQL's editors, by the name of what is edited in it: `operation.graphql`, `variables.json`, `response.json`. */
export function editorOf(name) {
  return self.monaco.editor.getEditors().find((editor) => isOf(editor, name))
}

/** Fits GraphiQL's editors to what is done in them, from when they are made. */
export function followEditors() {
  self.monaco.editor.onDidCreateEditor((editor) => {
    editor.onDidChangeModel(() => {
      if (isOf(editor, 'operation.graphql')) fitToWidth(editor)
      if (isOf(editor, 'response.json')) foldStatements(editor)
    })
  })
}

function isOf(editor, name) {
  return editor.getModel()?.uri.path.endsWith(name) ?? false
}

/** Lines are wrapped; where there is little room, they are not numbered. */
function fitToWidth(editor) {
  const fit = () => editor.updateOptions({ wordWrap: 'on', lineNumbers: narrow.matches ? 'off' : 'on' })
  narrow.addEventListener('change', fit)
  fit()
}

/** The data is what was asked for. The statements that made it are a click away. */
function foldStatements(editor) {
  editor.updateOptions({ foldingStrategy: 'indentation', foldingHighlight: false })
  editor.onDidChangeModelContent(() => {
    const [statements] = editor.getModel().findMatches('^ {4}"cypher": \\[$', true, true, true, null, false, 1)
    if (!statements) return
    const selectionLines = [statements.range.startLineNumber - 1]
    editor.getAction('editor.fold').run({ selectionLines })
  })
}
