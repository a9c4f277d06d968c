#!/usr/bin/env bash
# Tries the pre-commit hook as a user has it: in a git repository of its own, from the last commit of this one.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

if ! command -v pre-commit >/dev/null; then
  echo "Skipped: trying the hook needs pre-commit (https://pre-commit.com), which is not installed."
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PRE_COMMIT_HOME="$work/cache"
export GIT_CONFIG_GLOBAL="$work/gitconfig" GIT_CONFIG_SYSTEM=/dev/null
git config --global user.name "A salesperson"
git config --global user.email "sales@example.com"
# The checkout may belong to somebody else, as it does in a container.
git config --global safe.directory '*'

git init --quiet "$work/deals"
cd "$work/deals"
cat > .pre-commit-config.yaml <<CONFIG
repos:
  - repo: file://$root
    rev: $(git -C "$root" rev-parse HEAD)
    hooks:
      - id: decklint
CONFIG
echo "Installing the hook at $(git -C "$root" rev-parse --short HEAD), as pre-commit does: clone, npm install, npm pack."
pre-commit install --install-hooks >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }

failed=0
# try NAME passes|stops WORDS: commits what is staged, and compares what happens.
try() {
  local name=$1 want=$2 words=${3:-} got=passes
  git commit --quiet --message "$name" >"$work/log" 2>&1 || got=stops
  if [[ $got != "$want" ]] || ! grep -qF -- "$words" "$work/log"; then
    echo "WRONG  $name: it $got; wanted: it $want and says “$words”. It said:"
    cat "$work/log"
    failed=1
  else
    echo "right  $name: it $got"
  fi
}

git add .pre-commit-config.yaml
try "a commit without decks" passes
cp "$root/fixtures/samples/their-picture.pptx" "good deck.pptx"
cp "$root/fixtures/samples/their-picture.md" proposal.md
git add .
try "a good deck and a good proposal" passes "Passed"
cp "$root/fixtures/samples/our-picture.pptx" pitch.pptx
git add .
try "a deck with something to mend" stops "unfilled-placeholder"
git rm --quiet --cached pitch.pptx && rm pitch.pptx
printf 'lock' > '~$pitch.pptx' && printf 'notes' > notes.txt
git add .
try "a lock file and a text that is no proposal" passes
printf 'ignorePatterns: drafts/\n' > decklint.config.yaml
mkdir drafts && cp "$root/fixtures/samples/our-picture.pptx" drafts/
git add .
try "a draft that the configuration leaves out" passes "Passed"
printf 'version https://git-lfs.github.com/spec/v1\n' > big.pptx
git add .
try "a deck that is only a Git LFS pointer" stops "git lfs pull"
exit $failed
