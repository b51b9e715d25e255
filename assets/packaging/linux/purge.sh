# shellcheck disable=SC2016 # $HOME is each person's.
as_each_person sh -c 'rm -rf -- "$HOME/.config/Mai"'
