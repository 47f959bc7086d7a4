// Command referee follows a log with code that is not ours: golang.org/x/mod opens its checkpoints and computes its
// tree. It is given the address of a platform and files with checkpoints that were kept, and says what it checked.
package main

import (
	"encoding/binary"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

// tiles reads the tiles of a log over HTTP, each once.
type tiles struct {
	url  string
	kept map[tlog.Tile][]byte
}

func (t tiles) Height() int { return height }

// path says where a tile lies by C2SP tlog-tiles: as in a go.sum database, but without the height.
func path(tile tlog.Tile) string {
	return strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", height), "tile/", 1)
}

func (t tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	read := make([][]byte, len(wanted))
	for i, tile := range wanted {
		bytes, isKept := t.kept[tile]
		if !isKept {
			var err error
			if bytes, err = get(t.url + path(tile)); err != nil {
				return nil, err
			}
		}
		read[i] = bytes
	}
	return read, nil
}

// SaveTiles is called with what was found to belong to the tree.
func (t tiles) SaveTiles(read []tlog.Tile, data [][]byte) {
	for i, tile := range read {
		t.kept[tile] = data[i]
	}
}

func get(url string) ([]byte, error) {
	answer, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", url, answer.Status)
	}
	return io.ReadAll(answer.Body)
}

// open checks the signature of a checkpoint and reads it: the log's name, its size, its root.
func open(signed []byte, verifier note.Verifier) (tree tlog.Tree, err error) {
	opened, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		return tree, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() || lines[3] != "" {
		return tree, fmt.Errorf("no checkpoint of %s: %q", verifier.Name(), opened.Text)
	}
	if tree.N, err = strconv.ParseInt(lines[1], 10, 64); err != nil {
		return tree, err
	}
	tree.Hash, err = tlog.ParseHash(lines[2])
	return tree, err
}

// entries reads the records of a tree, each behind its length.
func entries(url string, size int64) (records [][]byte, err error) {
	for index := int64(0); index<<height < size; index++ {
		width := 1 << height
		if left := size - index<<height; left < int64(width) {
			width = int(left)
		}
		tile := tlog.Tile{H: height, L: 0, N: index, W: width}
		bundle, err := get(url + strings.Replace(path(tile), "tile/0/", "tile/entries/", 1))
		if err != nil {
			return nil, err
		}
		for len(bundle) > 0 {
			if len(bundle) < 2 {
				return nil, fmt.Errorf("the bundle %d is cut off", index)
			}
			length := int(binary.BigEndian.Uint16(bundle))
			if len(bundle) < 2+length {
				return nil, fmt.Errorf("the bundle %d is cut off", index)
			}
			records = append(records, bundle[2:2+length])
			bundle = bundle[2+length:]
		}
	}
	if int64(len(records)) != size {
		return nil, fmt.Errorf("%d records in a tree of %d", len(records), size)
	}
	return records, nil
}

// check goes through the whole log of a platform, and holds it against the checkpoints that were kept.
func check(platform string, kept []string) error {
	url := platform + "/v1/log/"
	key, err := get(url + "key")
	if err != nil {
		return err
	}
	verifier, err := note.NewVerifier(strings.TrimSpace(string(key)))
	if err != nil {
		return err
	}
	signed, err := get(url + "checkpoint")
	if err != nil {
		return err
	}
	tree, err := open(signed, verifier)
	if err != nil {
		return err
	}
	reader := tlog.TileHashReader(tree, tiles{url, map[tlog.Tile][]byte{}})
	root, err := tlog.TreeHash(tree.N, reader)
	if err != nil {
		return err
	}
	if root != tree.Hash {
		return fmt.Errorf("the tiles make the root %v, and %v is signed", root, tree.Hash)
	}
	records, err := entries(url, tree.N)
	if err != nil {
		return err
	}
	for i, record := range records {
		proof, err := tlog.ProveRecord(tree.N, int64(i), reader)
		if err != nil {
			return err
		}
		if err := tlog.CheckRecord(proof, tree.N, tree.Hash, int64(i), tlog.RecordHash(record)); err != nil {
			return fmt.Errorf("the record %d: %w", i, err)
		}
	}
	fmt.Printf("checkpoint of %s: %d records, each included\n", verifier.Name(), tree.N)
	for _, name := range kept {
		before, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		old, err := open(before, verifier)
		if err != nil {
			return err
		}
		proof, err := tlog.ProveTree(tree.N, old.N, reader)
		if err != nil {
			return err
		}
		if err := tlog.CheckTree(proof, tree.N, tree.Hash, old.N, old.Hash); err != nil {
			return fmt.Errorf("the checkpoint of %d: %w", old.N, err)
		}
		fmt.Printf("goes on from the checkpoint of %d\n", old.N)
	}
	return nil
}

func main() {
	if err := check(os.Args[1], os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
