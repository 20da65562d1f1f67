"""What is kept beside the data files: right when they are unchanged, and never needed."""

from __future__ import annotations

import os
import pickle
import stat

import pytest

from skillmatch import Taxonomy, find_skills, list_roles, load_taxonomy, taxonomy
from skillmatch.cache import (
    FOLDER,
    MOST_OWN,
    VARIABLE,
    content_key,
    read_cache,
    read_own_cache,
    write_cache,
    write_own_cache,
)
from skillmatch.find.names.compile import compile_surfaces
from skillmatch.find.names.typo_index import typo_index
from skillmatch.written import kept_roles
from skillmatch.written.taxonomy_files import read_taxonomy_files

DATA = {"skills": [["python", "Python", 1.5, None, True]], "naïve": "日本 \u2028"}
SKILLS = """\
- id: go
  name: Go
  aliases: [Golang]
  ambiguous: {surface: Go, case: exact, needs: [near-word], near: [library], never: [go to]}
  see: {wikidata: Q37227}
- id: gin
  name: Gin Gonic
  broader: go
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Stand in for the data files of an installation."""
    monkeypatch.setattr("skillmatch.cache.taxonomies_folder", lambda: tmp_path)
    monkeypatch.setattr("skillmatch.taxonomy.taxonomies_folder", lambda: tmp_path)
    (tmp_path / "skills").mkdir()
    (tmp_path / "skills" / "languages.yaml").write_text(SKILLS, encoding="utf-8")
    taxonomy._builtin.cache_clear()  # noqa: SLF001 - a process loads it once, these tests often
    yield tmp_path
    taxonomy._builtin.cache_clear()  # noqa: SLF001 - its own tests may


def load_again():
    taxonomy._builtin.cache_clear()  # noqa: SLF001 - its own tests may
    return load_taxonomy()


@pytest.fixture
def files(tmp_path):
    pair = [tmp_path / "a.yaml", tmp_path / "b.yaml"]
    for path in pair:
        path.write_text(f"- id: {path.stem}\n")
    return pair


def test_a_key_is_the_same_for_the_same_content(files):
    assert content_key(files, "1.0") == content_key(files, "1.0")


@pytest.mark.parametrize("change", ["content", "name", "fewer", "order", "version", "moved"])
def test_a_key_changes_with_what_it_is_made_of(files, change):
    before = content_key(files, "1.0")
    one, two = files
    version = "1.0"
    if change == "content":
        two.write_text("- id: c\n")
    elif change == "name":
        files = [one, two.rename(two.with_name("c.yaml"))]
    elif change == "fewer":
        files = [one]
    elif change == "order":
        files = [two, one]
    elif change == "version":
        version = "1.1"
    else:  # the end of one file becomes the beginning of the next
        text = one.read_text() + two.read_text()
        one.write_text(text[:3])
        two.write_text(text[3:])
    assert content_key(files, version) != before


def test_what_is_kept_comes_back(folder):
    write_cache("thing", "key", DATA)
    assert read_cache("thing", "key") == DATA
    assert [path.name for path in (folder / FOLDER).iterdir()] == ["thing.marshal"]


def test_what_was_kept_for_another_key_does_not_come_back(folder):
    write_cache("thing", "old", DATA)
    assert read_cache("thing", "new") is None
    assert read_cache("other thing", "old") is None
    write_cache("thing", "new", [1])
    assert read_cache("thing", "new") == [1]
    assert [path.name for path in (folder / FOLDER).iterdir()] == ["thing.marshal"]


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_what_root_kept_can_be_read_by_everybody(folder):
    write_cache("thing", "key", DATA)
    mode = (folder / FOLDER / "thing.marshal").stat().st_mode
    assert stat.S_IMODE(mode) == 0o644


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda _: b"", id="empty"),
        pytest.param(lambda content: content.split(b"\n")[0], id="head only"),
        pytest.param(lambda content: content[:-1], id="half written"),
        pytest.param(lambda content: content + b"\0", id="too long"),
        pytest.param(lambda content: content[:-1] + bytes([content[-1] ^ 1]), id="a bit flipped"),
        pytest.param(lambda _: b"\0" * 500, id="zeros"),
    ],
)
def test_a_damaged_cache_counts_as_none(folder, damage):
    write_cache("thing", "key", DATA)
    path = folder / FOLDER / "thing.marshal"
    path.write_bytes(damage(path.read_bytes()))
    assert read_cache("thing", "key") is None


def test_a_place_that_cannot_be_written_is_left_alone(folder):
    (folder / FOLDER).write_text("a file where the folder should be")
    write_cache("thing", "key", DATA)
    assert read_cache("thing", "key") is None
    assert load_again()["go"].name == "Go"


def test_a_cache_that_cannot_be_replaced_leaves_nothing_beside_it(folder):
    (folder / FOLDER / "thing.marshal").mkdir(parents=True)
    write_cache("thing", "key", DATA)
    assert [path.name for path in (folder / FOLDER).iterdir()] == ["thing.marshal"]


def test_skills_from_the_cache_are_those_from_the_files(folder):
    written = load_again()
    kept = load_again()
    fresh = read_taxonomy_files([folder / "skills" / "languages.yaml"], base=None)
    assert kept is not written
    assert (folder / FOLDER / "skills.marshal").is_file()
    for each in (written, kept):
        assert isinstance(each, Taxonomy)
        assert each.builtin
        assert each.skills == fresh.skills
        assert each.ambiguities == fresh.ambiguities
        assert each.fingerprint == fresh.fingerprint
        assert hash(each.skills) == hash(fresh.skills)
        assert hash(each.ambiguities) == hash(fresh.ambiguities)


def test_a_change_of_the_files_is_seen_at_once(folder):
    assert "rust" not in load_again()
    with (folder / "skills" / "languages.yaml").open("a") as file:
        file.write("- id: rust\n  name: Rust\n")
    assert "rust" in load_again()


@pytest.mark.parametrize(
    "content",
    [
        {},
        [],
        7,
        {"skills": [], "ambiguities": []},
        {"fingerprint": "", "skills": [["go"]], "ambiguities": []},
    ],
    ids=["empty", "a list", "a number", "a key less", "a column less"],
)
@pytest.mark.usefixtures("folder")
def test_a_cache_of_another_layout_is_never_needed(content, monkeypatch):
    load_again()
    monkeypatch.setattr("skillmatch.taxonomy.read_cache", lambda *_: content)
    assert load_again()["go"].aliases == ("Golang",)


# Roles, weighed once and kept.


@pytest.fixture
def roles_anew(tmp_path, monkeypatch):
    """Keep roles in a folder of the test's own, which is empty; a call forgets those in memory."""
    load_taxonomy()  # which that folder does not hold, and all its files would be read anew
    monkeypatch.setattr("skillmatch.cache.taxonomies_folder", lambda: tmp_path)
    kept_roles.builtin_role.cache_clear()
    yield kept_roles.builtin_role.cache_clear
    kept_roles.builtin_role.cache_clear()


def test_a_role_that_was_kept_is_the_role_to_the_last_digit(roles_anew, monkeypatch):
    read = list_roles()
    roles_anew()
    monkeypatch.setattr("skillmatch.written.role_files.read_role_file", None)
    assert list_roles() == read
    assert [pickle.dumps(role) for role in list_roles()] == [pickle.dumps(role) for role in read]


@pytest.mark.parametrize("kept", [None, 7, [], ["id", "name", [["area"]]]])
def test_what_is_no_role_is_read_anew(roles_anew, monkeypatch, kept):
    monkeypatch.setattr("skillmatch.written.kept_roles.read_cache", lambda *_: kept)
    assert kept_roles.builtin_role("ml-engineer").name == "ML engineer"
    roles_anew()


def test_a_role_is_read_anew_when_its_file_the_counts_or_the_skills_change(
    roles_anew, monkeypatch, files
):
    keys = []
    monkeypatch.setattr("skillmatch.written.kept_roles.read_cache", lambda _, key: keys.append(key))
    kept_roles.builtin_role("ml-engineer")
    kept_roles.builtin_role("ai-engineer")
    roles_anew()
    monkeypatch.setattr("skillmatch.written.kept_roles.counts_file", lambda: files[0])
    kept_roles.builtin_role("ml-engineer")
    roles_anew()
    monkeypatch.setattr(
        "skillmatch.written.kept_roles.load_taxonomy",
        lambda: load_taxonomy().__class__(
            load_taxonomy().skills[:], load_taxonomy().ambiguities[1:]
        ),
    )
    kept_roles.builtin_role("ml-engineer")
    assert len(set(keys)) == len(keys) == 4


# Large taxonomies of the user's own, kept in a folder that the user names, and nowhere else.


@pytest.fixture
def own(tmp_path, monkeypatch):
    """Name a folder that is not there yet."""
    place = tmp_path / "caches" / "own"
    monkeypatch.setenv(VARIABLE, str(place))
    return place


@pytest.fixture
def large(tmp_path, monkeypatch):
    """Return a taxonomy file that counts as large, and forget what this process compiled of it."""
    monkeypatch.setattr("skillmatch.written.taxonomy_kept.LARGE_BYTES", 10)
    path = tmp_path / "large.yaml"
    path.write_text("- {id: quietgrid, name: Quietgrid, aliases: [QG Studio]}\n", encoding="utf-8")
    compile_surfaces.cache_clear()
    typo_index.cache_clear()
    yield path
    compile_surfaces.cache_clear()
    typo_index.cache_clear()


def used(path):
    """Load a taxonomy and find with it, typing errors too, as a process that begins does."""
    compile_surfaces.cache_clear()
    typo_index.cache_clear()
    loaded = load_taxonomy(path, builtin=False)
    return [(found.skill_id, found.surface) for found in find_skills("Qietgrid", taxonomy=loaded)]


@pytest.mark.parametrize("named", [None, ""], ids=["not set", "empty"])
def test_nothing_is_kept_that_nobody_asked_for(large, tmp_path, monkeypatch, named):
    monkeypatch.delenv(VARIABLE, raising=False)
    if named is not None:
        monkeypatch.setenv(VARIABLE, named)
    for variable in ("HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert used(large) == [("quietgrid", "Qietgrid")]
    write_own_cache("thing", "key", DATA)
    assert read_own_cache("thing", "key") is None
    assert list(tmp_path.iterdir()) == [large]


def test_a_large_taxonomy_is_kept_in_the_folder_that_is_named(large, own, monkeypatch):
    fresh = load_taxonomy(large, builtin=False)
    assert used(large) == [("quietgrid", "Qietgrid")]
    names = sorted(path.name.rsplit("-", 1)[0] for path in own.iterdir())
    assert names == ["skillmatch-skills", "skillmatch-surfaces", "skillmatch-typos"]
    monkeypatch.setattr("skillmatch.written.taxonomy_files.read_taxonomy_files", None)
    monkeypatch.setattr("skillmatch.find.names.compile.compile_all", None)
    assert used(large) == [("quietgrid", "Qietgrid")]
    assert load_taxonomy(large, builtin=False).skills[:] == fresh.skills[:]


def test_a_small_taxonomy_is_not_kept(large, own, monkeypatch):
    monkeypatch.setattr("skillmatch.written.taxonomy_kept.LARGE_BYTES", 200_000)
    assert used(large) == [("quietgrid", "Qietgrid")]
    assert not own.exists()


def test_a_change_of_a_large_file_is_seen_at_once(large, own):
    used(large)
    large.write_text("- {id: loudgrid, name: Loudgrid}\n", encoding="utf-8")
    assert list(load_taxonomy(large, builtin=False)) == ["loudgrid"]
    assert own.is_dir()


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_only_the_user_can_read_what_is_kept(own):
    write_own_cache("thing", "key", DATA)
    (path,) = own.iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert read_own_cache("thing", "key") == DATA


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
@pytest.mark.parametrize("doubt", ["others may write it", "a link", "of another user"])
def test_what_others_may_have_written_is_not_read(own, monkeypatch, doubt):
    write_own_cache("thing", "key", DATA)
    (path,) = own.iterdir()
    if doubt == "others may write it":
        path.chmod(0o622)
    elif doubt == "a link":
        path.symlink_to(path.rename(own / "elsewhere"))
    else:
        monkeypatch.setattr("os.geteuid", lambda: path.stat().st_uid + 1)
    assert read_own_cache("thing", "key") is None


@pytest.mark.parametrize("place", ["a file where the folder should be", "no name of a folder"])
def test_a_folder_that_cannot_be_written_is_done_without(large, tmp_path, monkeypatch, place):
    (tmp_path / "file").write_text("no folder")
    if place == "no name of a folder":
        monkeypatch.setattr("skillmatch.cache.own_folder", lambda: tmp_path / "a\0b")
        monkeypatch.setattr(
            "skillmatch.written.taxonomy_kept.own_folder", lambda: tmp_path / "a\0b"
        )
    else:
        monkeypatch.setenv(VARIABLE, str(tmp_path / "file"))
    assert used(large) == [("quietgrid", "Qietgrid")]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "large.yaml"]


def test_what_was_not_used_for_longest_is_let_go_and_nothing_of_others(own):
    own.mkdir(parents=True)
    (own / "of-others.marshal").write_text("theirs")
    for number in range(MOST_OWN + 3):
        write_own_cache(f"n{number}", "key", number)
        (written,) = own.glob(f"skillmatch-n{number}-*")
        os.utime(written, (number, number))
    kept = [number for number in range(MOST_OWN + 3) if read_own_cache(f"n{number}", "key")]
    assert kept == list(range(3, MOST_OWN + 3))
    assert (own / "of-others.marshal").read_text() == "theirs"
