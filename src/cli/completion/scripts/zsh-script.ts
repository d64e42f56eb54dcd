/** Completion for zsh: loaded by name from a folder of fpath, or sourced. */
export const zshScript = String.raw`#compdef plan optichannel
# zsh completion of plan. For every new shell, add to ~/.zshrc after compinit:
#   source <(plan completion zsh)
# or write it to a file named _plan in a folder of fpath.
_plan() {
  local -a lines values shown open
  local line value note
  lines=("${'$'}{(@f)$("${'$'}{(Q)words[1]}" __complete zsh -- "${'$'}{(@Q)words[2,CURRENT-1]}" "${'$'}{(Q)PREFIX}" 2>/dev/null)}")
  for line in "${'$'}{(@)lines[2,-1]}"; do
    value=${'$'}{line%%$'\t'*}
    note=${'$'}{line#*$'\t'}
    values+=("$value")
    if [[ $note == "$line" ]]; then shown+=("$value"); else shown+=("$value  -- $note"); fi
  done
  [[ $lines[1] == *open* ]] && open=(-S '')
  (($#values)) && compadd -l -d shown "${'$'}{(@)open}" -a values
  [[ $lines[1] == *files* ]] && _files
  return 0
}
if [[ $funcstack[1] == _plan ]]; then _plan "$@"; else compdef _plan plan optichannel; fi
`;
