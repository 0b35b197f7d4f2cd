import { readCommand, type Command } from './arguments'
import { checkCommand } from './check-command'
import { contentCommand } from './content-command'
import { exitCodes, NotAccepted, oneLine, WrongUsage, type ExitCode, type Output } from './output'
import { scoreCommand } from './score-command'
import { usage } from './usage'

/**
 * Runs one command.
 * @param words what stands behind the program's name
 * @returns 0 when it was done, 1 when a document could not be written, 2 for wrong usage, 3 for a file that cannot be
 * accepted
 */
export async function run(words: readonly string[], output: Output): Promise<ExitCode> {
  try {
    await runCommand(readCommand(words), output)
    return exitCodes.done
  } catch (error) {
    if (error instanceof WrongUsage) {
      output.err(`onedoor: ${oneLine(error.message)}\n\n${usage}`)
      return exitCodes.wrongUsage
    }
    output.err(`onedoor: ${oneLine(error instanceof Error ? error.message : String(error))}`)
    return error instanceof NotAccepted ? exitCodes.notAccepted : exitCodes.failed
  }
}

async function runCommand(command: Command, output: Output): Promise<void> {
  switch (command.name) {
    case 'help':
      return output.out(usage)
    case 'content':
      return contentCommand(command.json, output)
    case 'contentFile': {
      const { contentFileCommand } = await import('./content-file-command')
      return contentFileCommand(command, output)
    }
    case 'translations': {
      const { translationsCommand } = await import('./translations-command')
      return translationsCommand(command, output)
    }
    case 'check':
      return checkCommand(command.file, command.json, output)
    case 'score':
      return scoreCommand(command.file, command.json, output)
    case 'export': {
      // Loaded when asked for: what writes documents is most of the code.
      const { exportCommand } = await import('./export-command')
      return exportCommand(command, output)
    }
    case 'import': {
      const { importCommand } = await import('./import-command')
      return importCommand(command, output)
    }
  }
}
