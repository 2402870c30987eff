# shellcheck shell=bash

measure_pairings() {
  :
}
