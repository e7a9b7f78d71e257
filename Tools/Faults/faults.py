#!/usr/bin/env python3
"""What a library goes through: faults.py BINARY [--kills N] [--flips N] [--truncations N]

kills        kill -9 at random moments of an import and of marking; then the library must open, pass its own check, have
             lost nothing that was committed, and the next import must complete it to what an undisturbed one exports
flips        single bits of the file; an export is what it was, or ends in a message that names the file
truncations  the file cut at pages; likewise
repair       each damaged file that did not export: repaired, it must pass its check
Exit status 0 only if all of it holds."""
import argparse, json, os, random, shutil, signal, subprocess, sys, tempfile, time

WORDS = ["".join(random.Random(k).choices("bdfglmnprst", k=1) + random.Random(-k).choices("aeiou", k=1)) * 2
         for k in range(1, 900)]


def prose(r, sentences):
    return " ".join(" ".join(r.choices(WORDS, k=r.randrange(8, 18))).capitalize() + "." for _ in range(sentences))


def pages(folder, seed, count):
    os.makedirs(folder)
    for k in range(count):
        r = random.Random("%s-%d" % (seed, k))
        with open(os.path.join(folder, "%05d.txt" % k), "w") as f:
            f.write("\n\n".join([prose(r, 1)[:-1]] + [prose(r, 4) for _ in range(3)]) + "\n")


class Run:
    def __init__(self, binary, folder):
        self.binary, self.db = binary, os.path.join(folder, "library.db")
        self.environment = dict(os.environ, HOME=folder, LC_ALL="C.UTF-8")

    def argv(self, *words):
        return [self.binary, *words, "--library", self.db]

    def call(self, *words, timeout=120, **more):
        try:
            return subprocess.run(self.argv(*words), env=self.environment, capture_output=True, timeout=timeout, **more)
        except subprocess.TimeoutExpired as e:
            return subprocess.CompletedProcess(e.cmd, "hang", b"", b"")

    def export(self):
        p = self.call("export", "--format", "jsonl")
        return p, sorted(p.stdout.splitlines())

    def copy(self, source):
        for suffix in ("", "-wal", "-shm"):
            if os.path.exists(self.db + suffix): os.unlink(self.db + suffix)
            if os.path.exists(source + suffix): shutil.copyfile(source + suffix, self.db + suffix)


def killed(run, words, after, stdin=None):
    p = subprocess.Popen(run.argv(*words), env=run.environment, stdin=stdin, stdout=subprocess.DEVNULL,
                         stderr=subprocess.DEVNULL, start_new_session=True)
    time.sleep(after)
    if p.poll() is None: os.killpg(p.pid, signal.SIGKILL)
    return p.wait() == -signal.SIGKILL


def stars(run):
    p = run.call("state", "export")
    return [l for l in p.stdout.splitlines() if json.loads(l).get("starred")], p.returncode


def main():
    a = argparse.ArgumentParser()
    a.add_argument("binary"); a.add_argument("--kills", type=int, default=200)
    a.add_argument("--flips", type=int, default=200); a.add_argument("--truncations", type=int, default=50)
    o = a.parse_args()
    folder = tempfile.mkdtemp(prefix="faults-")
    run, bad, r = Run(os.path.abspath(o.binary), folder), [], random.Random(7)
    first, second = os.path.join(folder, "first"), os.path.join(folder, "second")
    pages(first, "a", 200); pages(second, "b", 400)

    def fail(what, p):
        bad.append(what); print("FAIL", what, p.returncode, p.stderr[-200:])

    if run.call("import", first).returncode != 0: sys.exit("the first import failed")
    base = os.path.join(folder, "base.db"); shutil.copyfile(run.db, base)
    known = set(run.export()[1])
    began = time.time(); run.call("import", second); whole = time.time() - began
    _, wanted = run.export()
    full = os.path.join(folder, "full.db"); shutil.copyfile(run.db, full)
    ids = [json.loads(l)["id"] for l in wanted]

    landed = 0
    for k in range(o.kills):
        if k % 2 == 0:
            run.copy(base)
            landed += killed(run, ["import", second], r.uniform(0, whole))
            p, lines = run.export()
            if p.returncode != 0 or len(lines) < len(known): fail("kill %d of an import: export" % k, p)
        else:
            # A mark that was reported must be there; one that was cut off may be.
            run.copy(full)
            line = json.dumps({"hash": "%016x" % r.getrandbits(64), "page": "/x", "title": "x", "starred": True})
            done = run.call("state", "import", "/dev/stdin", input=line.encode())
            more = "\n".join(json.dumps({"hash": "%016x" % r.getrandbits(64), "page": "/%d" % j, "starred": True})
                             for j in range(300))
            path = os.path.join(folder, "marks"); open(path, "w").write(more)
            landed += killed(run, ["state", "import", path], r.uniform(0, 0.3))
            left, status = stars(run)
            if done.returncode or status or len(left) not in (1, 301): fail("kill %d of marking: %d" % (k, len(left)), done)
        p = run.call("library", "check")
        if p.returncode != 0: fail("kill %d: check" % k, p)
        if k % 10 == 0:
            run.copy(run.db) if k % 2 else None
            p = run.call("import", second)
            if run.export()[1] != wanted: fail("kill %d: the next import is not complete" % k, p)
    print("kills: %d, %d landed" % (o.kills, landed))

    data = open(full, "rb").read()
    size = int.from_bytes(data[16:18], "big"); size = 65536 if size == 1 else size
    changes = []
    for _ in range(o.flips):
        at, bit = r.randrange(len(data)), r.randrange(8)
        changes.append(("bit %d of byte %d" % (bit, at), data[:at] + bytes([data[at] ^ 1 << bit]) + data[at + 1:]))
    for page in sorted(r.sample(range(1, len(data) // size), min(o.truncations, len(data) // size - 1))):
        changes.append(("cut at page %d" % page, data[:page * size]))
    same = said = repaired = 0
    for name, changed in changes:
        run.copy(full)
        with open(run.db, "wb") as f: f.write(changed)
        for suffix in ("-wal", "-shm"):
            if os.path.exists(run.db + suffix): os.unlink(run.db + suffix)
        p, lines = run.export()
        if p.returncode == 0 and lines == wanted: same += 1; continue
        if p.returncode != 1 or b"library.db" not in p.stderr: fail(name, p); continue
        said += 1
        p = run.call("library", "repair")
        if p.returncode in (0, 1) and run.call("library", "check").returncode == 0: repaired += 1
        for left in os.listdir(folder):
            if ".damaged-" in left: os.unlink(os.path.join(folder, left))
    print("damaged files: %d, as they were %d, a clear message %d (repaired %d), neither %d"
          % (len(changes), same, said, repaired, len(changes) - same - said))
    shutil.rmtree(folder)
    print("failed: %d" % len(bad))
    sys.exit(1 if bad else 0)


main()
