# SPDX-License-Identifier: Apache-2.0
"""Shell scripts as far as pipelines go: which commands read from another one.

readers(TEXT) gives (line, tokens) for each. Tokens are words and operators; what stands in $(…), in
<(…) or in backquotes is read as a script of its own, within double quotes too.
"""
import re
import shlex

OPERATORS = ["|&", "||", "&&", ";;", "<(", ">(", "|", "&", ";", "(", ")", "\n"]
ENDS = {"{": "}", "(": ")", ">(": ")", "while": "done", "until": "done", "for": "done", "if": "fi",
        "case": "esac"}


class Token(str):
    """A word or an operator with its line; words keep their quotes."""
    line = 0
    is_operator = False


class Lexer:
    def __init__(self, text, line=1):
        self.text, self.place, self.line = text, 0, line
        self.scripts = []  # lists of tokens, one for each script within a script
        self.documents = []  # ends of here-documents that begin on the next line

    def run(self, until=None):
        """Tokens up to the end, or to a bracket that closes what was opened before."""
        tokens, word, start, depth = [], "", self.line, 0

        def end_word():
            nonlocal word
            if word:
                tokens.append(self.token(word, start, False))
            word = ""

        while self.place < len(self.text):
            rest = self.text[self.place:]
            one = rest[0]
            if one == until and depth == 0:
                self.place += 1
                break
            if not word:
                start = self.line
            if rest.startswith("\\\n"):
                self.take(2)
            elif one == "\\":
                word += self.take(2)
            elif one == "#" and not word:
                self.take(len(rest.split("\n", 1)[0]))
            elif one == "'":
                word += self.take(rest.find("'", 1) + 1 or len(rest))
            elif one == '"':
                word += self.quoted()
            elif rest.startswith(("$(", "<(")) and not rest.startswith("$(("):
                word += self.take(2) + self.inner(")")
            elif one == "`" and until != "`":
                word += self.take(1) + self.inner("`")
            elif document := re.match(r"<<-?\s*(['\"\\]?)(\w+)\1", rest):
                self.documents.append(document.group(2))
                word += self.take(document.end())
            elif one in " \t":
                end_word()
                self.take(1)
            elif one == "&" and (word.endswith((">", "<")) or rest.startswith("&>")):
                word += self.take(1)
            else:
                operator = next((some for some in OPERATORS if rest.startswith(some)), None)
                if operator is None:
                    word += self.take(1)
                    continue
                end_word()
                tokens.append(self.token(operator, self.line, True))
                depth += operator in ("(", ">(")
                depth -= operator == ")" and depth > 0
                self.take(len(operator))
                if operator == "\n":
                    self.skip_documents()
        end_word()
        self.scripts.append(tokens)
        return tokens

    @staticmethod
    def token(text, line, is_operator):
        made = Token(text)
        made.line, made.is_operator = line, is_operator
        return made

    def take(self, count):
        taken = self.text[self.place:self.place + count]
        self.place += count
        self.line += taken.count("\n")
        return taken

    def inner(self, end):
        begin = self.place
        self.run(end)
        return self.text[begin:self.place]

    def quoted(self):
        text = self.take(1)
        while self.place < len(self.text):
            rest = self.text[self.place:]
            if rest[0] == '"':
                return text + self.take(1)
            if rest.startswith("$(") and not rest.startswith("$(("):
                text += self.take(2) + self.inner(")")
            elif rest[0] == "`":
                text += self.take(1) + self.inner("`")
            else:
                text += self.take(2 if rest[0] == "\\" else 1)
        return text

    def skip_documents(self):
        for end in self.documents:
            found = re.search(rf"^\t*{re.escape(end)}$\n?", self.text[self.place:], re.MULTILINE)
            self.take(found.end() if found else len(self.text))
        self.documents = []


def simple_command(tokens):
    words = []
    for token in tokens:
        if token.is_operator:
            break
        words.append(token)
    return words


def group(tokens):
    """A compound command with its brackets or keywords; of an arrow into a command what is in it."""
    opened = []
    for place, token in enumerate(tokens):
        if token in ENDS:
            opened.append(ENDS[token])
        elif opened and token == opened[-1]:
            opened.pop()
            if not opened:
                return tokens[:place + 1]
    return tokens


def commands(tokens):
    """Words of each simple command of some tokens, keywords before it left out."""
    place = 0
    while place < len(tokens):
        words = simple_command(tokens[place:])
        place += len(words) + 1
        while words and words[0] in ("do", "then", "else", "elif", "if", "while", "until", "{", "!"):
            words = words[1:]
        if words:
            yield words


def functions(tokens):
    """Bodies of functions by name."""
    found = {}
    for place in range(len(tokens) - 3):
        if tokens[place + 1:place + 3] == ["(", ")"] and tokens[place + 3] in ("{", "("):
            found[str(tokens[place])] = group(tokens[place + 3:])
    return found


def plain(words):
    """Words without their quotes, redirections left out."""
    kept, skip = [], False
    for word in words:
        if skip:
            skip = False
        elif re.match(r"\d*[<>]", word):
            skip = re.fullmatch(r"\d*[<>]+\|?", word) is not None
        else:
            try:
                kept.append("".join(shlex.split(word)) if word[0] in "'\"" or "'" in word else word)
            except ValueError:
                kept.append(word)
    return kept


def is_pattern(tokens, place):
    """Whether a bar stands in [[ … ]] or between the patterns of a `case`."""
    depth = 0
    for token in reversed(tokens[:place]):
        if token in ("[[", "]]"):
            return token == "[["
        if token == "\n":
            break
    for token in tokens[place:]:
        if token in ("|", "(", ">("):
            depth += token != "|"
        elif token == ")":
            if depth == 0:
                before = [one for one in tokens[:place] if one in ("case", "esac", "(", ")", ">(")]
                return bool(before) and before[-1] in ("case", ")") and "case" in before
            depth -= 1
        elif token.is_operator:
            break
    return False


def readers(text, line=1):
    lexer = Lexer(text, line)
    lexer.run()
    known = {}
    for script in lexer.scripts:
        known.update(functions(script))
    for script in lexer.scripts:
        for place, token in enumerate(script):
            if token.is_operator and token in ("|", "|&", ">("):
                rest = script[place + 1:]
                while rest and rest[0] == "\n":
                    rest = rest[1:]
                if not rest:
                    continue
                if is_pattern(script, place):
                    continue
                if token == ">(":
                    reader = group(script[place:])
                else:
                    reader = group(rest) if rest[0] in ENDS else simple_command(rest)
                body = known.get(reader[0] if reader else "")
                yield token.line, body or reader
