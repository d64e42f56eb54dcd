/** Completion for bash from 3.2 on. The program answers; the script only puts words together and hands them over. */
export const bashScript = String.raw`# bash completion of plan. For every new shell, add to ~/.bashrc:
#   source <(plan completion bash)
_optichannel() {
  local rest=$COMP_LINE line=${'$'}{COMP_LINE:0:COMP_POINT} words=() word trimmed typed lead i
  rest=$line
  # Bash also cuts words at = and : ; what no blank parts belongs together.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    trimmed=${'$'}{rest#"${'$'}{rest%%[![:space:]]*}"}
    word=${'$'}{COMP_WORDS[i]}
    ((i == COMP_CWORD)) && word=$trimmed
    if ((i == 0)) || [[ $trimmed != "$rest" ]]; then words+=("$word"); else words[${'$'}{#words[@]}-1]+=$word; fi
    rest=${'$'}{trimmed#"$word"}
  done
  # Only what follows the last cut is replaced.
  typed=${'$'}{words[${'$'}{#words[@]}-1]}
  [[ $word == [=:] ]] && word=
  lead=${'$'}{typed%"$word"}

  local directives= first=1 reply
  COMPREPLY=()
  while IFS= read -r reply; do
    if ((first)); then directives=$reply first=0; else COMPREPLY+=("${'$'}{reply#"$lead"}"); fi
  done < <("${'$'}{COMP_WORDS[0]/#\~/$HOME}" __complete bash -- "${'$'}{words[@]:1}" 2>/dev/null)

  [[ $directives == *open* ]] && compopt -o nospace 2>/dev/null
  if [[ $directives != *files* ]]; then
    compopt +o default +o bashdefault 2>/dev/null
  elif ((${'$'}{#COMPREPLY[@]})); then
    compopt -o filenames 2>/dev/null
    while IFS= read -r reply; do COMPREPLY+=("$reply"); done < <(compgen -f -- "$word")
  fi
}
complete -o bashdefault -o default -F _optichannel plan optichannel
`;
