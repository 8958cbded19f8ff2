"""The store that the bench makes by plain SQL is one that the program could have made: every sum and every figure holds."""

import pytest

from backoffice.bench import stores, warehouse
from backoffice.checking import CHECKS, examined
from backoffice.founding import open_centre
from backoffice.views.registers import REGISTERS


@pytest.mark.of_a_file
def test_the_store_of_the_bench_is_whole_and_its_figures_agree(tmp_path):
    path = tmp_path / "store.db"
    stores.make(path, 60, 1500)
    centre = open_centre(path)
    broken = {check.words for check, found in examined(centre) if found and not check.only_hints}
    centre.close()
    assert broken <= {"Every record is what its deeds have made of it"}
    assert len(CHECKS) > 80
    told = [figure.told() for figure in warehouse.figures(path, REGISTERS, times=4)]
    assert not [each["figure"] for each in told if "DIFFER" in each["note"]]
    assert {"the same rows"} == {each["note"] for each in told if "filtered" in each["figure"]}
