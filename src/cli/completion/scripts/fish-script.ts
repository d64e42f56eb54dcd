/** Completion for fish from 3.0 on. */
export const fishScript = String.raw`# fish completion of plan. To have it in every shell:
#   plan completion fish > ~/.config/fish/completions/plan.fish
function __optichannel_complete
    set -l words (commandline -opc)
    set -l typed (commandline -ct)
    set -l lines ($words[1] __complete fish -- $words[2..-1] "$typed" 2>/dev/null)
    if set -q lines[2]
        printf '%s\n' $lines[2..-1]
    end
    if string match -q '*files*' -- "$lines[1]"
        __fish_complete_path "$typed"
    end
end
complete -c plan -f -a '(__optichannel_complete)'
complete -c optichannel -f -a '(__optichannel_complete)'
`;
