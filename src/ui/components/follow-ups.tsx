/** Where the talk could go next. Gone as soon as something else was said. */
import { ask } from '../state/chat.ts'
import { answeringTurn, conversation, pending } from '../state/signals.ts'

export function FollowUps() {
  const answer = conversation.value.exchanges.at(-1)?.answers.at(-1)
  if (!answer || answeringTurn.value !== null || pending.value.length > 0) return null
  if (answer.followUpQuestions.length === 0) return null
  return (
    <div class="suggestions" role="group" aria-label="You could ask">
      {answer.followUpQuestions.map((question) => (
        <button key={question} type="button" class="suggestion" onClick={() => ask(question)}>
          {question}
        </button>
      ))}
    </div>
  )
}
