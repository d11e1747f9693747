"""Scenes are read exactly: any window, format and type; nodata, masks and scale by the file."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given, settings
from osgeo import gdal

from spectraprompt.core.errors import SceneError
from spectraprompt.core.grid import Grid, Window
from spectraprompt.core.scene import Scene, write_envi
from spectraprompt.core.spectra import SpectralAxis

BANDS, ROWS, COLS = 5, 37, 53
TYPES = {
    "uint8": gdal.GDT_Byte,
    "int16": gdal.GDT_Int16,
    "uint16": gdal.GDT_UInt16,
    "int32": gdal.GDT_Int32,
    "uint32": gdal.GDT_UInt32,
    "int64": gdal.GDT_Int64,
    "uint64": gdal.GDT_UInt64,
    "float32": gdal.GDT_Float32,
    "float64": gdal.GDT_Float64,
    "complex64": gdal.GDT_CFloat32,
}


def plain_axis(bands=BANDS):
    return SpectralAxis(None, None, np.ones(bands, dtype=bool))


def write_tiff(path, values, nodata=None, options=(), driver="GTiff"):
    """Write a cube through GDAL and return the dataset, still open for more."""
    bands, rows, cols = values.shape
    code = TYPES[values.dtype.name]
    dataset = gdal.GetDriverByName(driver).Create(str(path), cols, rows, bands, code, list(options))
    for number in range(1, bands + 1):
        band = dataset.GetRasterBand(number)
        value = nodata[number - 1] if isinstance(nodata, list) else nodata
        if value is not None:
            band.SetNoDataValue(value)
        band.WriteRaster(0, 0, cols, rows, values[number - 1].tobytes())
    return dataset


def read_all(path, **given_values):
    with Scene.open(path, **given_values) as scene:
        return scene.read(scene.grid.whole)


@pytest.fixture(scope="module")
def cube():
    """A cube with nodata, NaN and infinity, and what is to be read from it."""
    values = np.random.default_rng(0).normal(size=(BANDS, ROWS, COLS)).astype(np.float32)
    values[1, 3, 4], values[0, 30, 2], values[4, 0, 0], values[2, 36, 52] = -9, np.nan, np.inf, -9
    valid = np.isfinite(values).all(axis=0) & (values != -9).all(axis=0)
    return values, np.where(valid, values, 0), valid


@pytest.fixture(scope="module")
def copies(cube, tmp_path_factory):
    """The cube in each format, still open as a scene."""
    folder = tmp_path_factory.mktemp("copies")
    scenes = []
    for interleave in ("bsq", "bil", "bip"):
        path = write_envi(
            folder / interleave, cube[0], plain_axis(), Grid(ROWS, COLS), -9, interleave
        )
        scenes.append(Scene.open(path))
    tiled = ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=32", "COMPRESS=DEFLATE"]
    for name, options in {
        "tiled.tif": [*tiled, "INTERLEAVE=BAND"],
        "pixels.tif": [*tiled, "INTERLEAVE=PIXEL"],
        "strips.tif": [],
    }.items():
        write_tiff(folder / name, cube[0], -9, options)
        scenes.append(Scene.open(folder / name))
    gdal.Translate(str(folder / "virtual.vrt"), str(folder / "bip.bip"), format="VRT")
    scenes.append(Scene.open(folder / "virtual.vrt"))
    yield scenes
    for scene in scenes:
        scene.close()


# Windows


def expected_window(cube, window):
    """Pad with invalid pixels, then cut: slow and plain."""
    _, values, valid = cube
    reach = 150
    padded = np.pad(values, ((0, 0), (reach, reach), (reach, reach)))
    usable = np.pad(valid, reach)
    rows = slice(window.row + reach, window.row + reach + window.rows)
    cols = slice(window.col + reach, window.col + reach + window.cols)
    return padded[:, rows, cols], usable[rows, cols]


windows = st.builds(
    Window, st.integers(-60, 60), st.integers(-60, 60), st.integers(0, 80), st.integers(0, 80)
)


@settings(deadline=None, max_examples=60)
@given(windows, st.booleans(), st.data())
def test_any_window_of_any_format_is_read_alike(copies, cube, window, given_arrays, data):
    scene = data.draw(st.sampled_from(copies))
    arrays = ()
    if given_arrays:
        out = np.full((BANDS, window.rows, window.cols), np.nan, np.float32)
        arrays = (out, np.ones((window.rows, window.cols), bool))
    values, valid = scene.read(window, *arrays)
    if given_arrays:
        assert values is arrays[0]
        assert valid is arrays[1]
    wanted, usable = expected_window(cube, window)
    np.testing.assert_array_equal(values, wanted)
    np.testing.assert_array_equal(valid, usable)
    assert (values.dtype, valid.dtype) == (np.float32, bool)


def test_arrays_that_do_not_fit_are_refused(copies):
    window = Window(0, 0, 4, 4)
    for wrong in (
        np.empty((BANDS, 4, 5), np.float32),
        np.empty((BANDS, 4, 4), np.float64),
        np.empty((BANDS, 4, 4), np.float32)[:, ::-1],
    ):
        with pytest.raises(ValueError, match="float32 array"):
            copies[0].read(window, wrong)
    with pytest.raises(ValueError, match="bool array"):
        copies[0].read(window, None, np.empty((4, 4), np.uint8))


def test_arrays_may_lie_pixel_by_pixel_in_memory(copies, cube):
    out = np.empty((ROWS, COLS, BANDS), np.float32)
    for scene in copies:
        out[...] = np.nan
        scene.read(scene.grid.whole, out.transpose(2, 0, 1))
        np.testing.assert_array_equal(out.transpose(2, 0, 1), cube[1])


def test_natural_blocks_are_told(copies):
    sizes = {Path(s.path).name: (s.block_rows, s.block_cols) for s in copies}
    assert sizes["bsq.bsq"] == (1, COLS)
    assert sizes["tiled.tif"] == (32, 16)


def test_threads_read_through_scenes_of_their_own(copies, cube):
    wrong = []

    def read(scene):
        with scene.reopened() as own:
            for row in range(ROWS):
                values, _ = own.read(Window(row, 0, 1, COLS))
                wrong.extend([row] * (not np.array_equal(values, cube[1][:, row : row + 1])))

    threads = [threading.Thread(target=read, args=(s,)) for s in (copies[0], copies[0], copies[3])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_a_closed_scene_says_so(tmp_path, cube):
    path = write_envi(tmp_path / "cube", cube[0], plain_axis(), Grid(ROWS, COLS))
    with Scene.open(path) as scene:
        pass
    with pytest.raises(ValueError, match="closed"):
        scene.read(scene.grid.whole)
    with pytest.raises(ValueError, match="closed"):
        scene.describe()


def test_reopening_keeps_what_the_user_set_and_notices_another_file(tmp_path, cube):
    path = write_envi(tmp_path / "cube", cube[0], plain_axis(), Grid(ROWS, COLS))
    good = [True, False, True, True, True]
    scene = Scene.open(path, wavelengths_nm=[400, 500, 600, 700, 800], good_bands=good)
    with scene.reopened() as again:
        assert again.axis == scene.axis
        assert again.axis.good.tolist() == good
    write_envi(path, cube[0][:3], plain_axis(3), Grid(ROWS, COLS))
    with pytest.raises(SceneError, match="changed"):
        scene.reopened()
    path.unlink()
    with pytest.raises(SceneError) as caught:
        scene.reopened()
    assert caught.value.code == "scene.not-found"


# Nodata, masks, scale


@pytest.mark.parametrize(
    ("dtype", "nodata"),
    [
        ("uint8", 255),
        ("int16", -32768),
        ("uint16", 65535),
        ("int32", -(2**31)),
        ("int32", 16777217),
        ("uint32", 2**32 - 1),
        ("int64", -(2**63)),
        ("uint64", 2**64 - 1),
        ("float32", -9999.0),
        ("float32", float(np.finfo(np.float32).min)),
        ("float32", float("nan")),
        ("float64", -1.7976931348623157e308),
        ("float64", float(np.finfo(np.float32).min)),
        ("float64", -0.1),
    ],
)
def test_nodata_is_told_from_its_neighbours(tmp_path, dtype, nodata):
    """Integers that float32 would round onto nodata stay valid."""
    kind = np.dtype(dtype).kind
    values = np.ones((2, 2, 3), dtype)
    values[1, 0, 1] = nodata
    if kind in "iu":
        values[1, 1, 1] = nodata + 1 if nodata < 0 else nodata - 1
    write_tiff(tmp_path / "cube.tif", values, nodata)
    with Scene.open(tmp_path / "cube.tif") as scene:
        assert scene.dtype == dtype
        found, valid = scene.read(Window(0, -1, 2, 4))
    expected = np.array([[False, True, False, True], [False, True, True, True]])
    np.testing.assert_array_equal(valid, expected)
    np.testing.assert_array_equal(found[:, 0, 2], 0)
    np.testing.assert_array_equal(found[:, 1, 1:], values[:, 1].astype(np.float32))


@pytest.mark.parametrize("nodata", [-9999, 1.5, 70000, 1e40])
def test_nodata_that_no_pixel_can_have_marks_none(tmp_path, nodata):
    values = np.array([[[0, 1, 2, 65535]]] * 2, np.uint16)
    write_tiff(tmp_path / "cube.tif", values, nodata)
    found, valid = read_all(tmp_path / "cube.tif")
    assert valid.all()
    np.testing.assert_array_equal(found, values)


@pytest.mark.parametrize("nodata", [float("nan"), float("inf"), -1e40])
def test_facts_are_ready_for_json_whatever_nodata_is(tmp_path, nodata):
    write_tiff(tmp_path / "cube.tif", np.ones((2, 1, 1), np.float32), nodata)
    with Scene.open(tmp_path / "cube.tif") as scene:
        assert json.dumps(scene.describe(), allow_nan=False)


def test_each_band_has_its_own_nodata_also_among_chosen_bands(tmp_path):
    values = np.full((4, 1, 5), 7, np.int16)
    values[0, 0, 0], values[1, 0, 1], values[2, 0, 2], values[3, 0, 3] = 10, 20, 30, 40
    values[2, 0, 4] = 20  # another band's nodata
    rows = []
    for number in range(1, 5):
        rows.append(
            f'<VRTRasterBand dataType="Int16" band="{number}"><NoDataValue>{10 * number}'
            '</NoDataValue><SimpleSource><SourceFilename relativeToVRT="1">plain.tif'
            f"</SourceFilename><SourceBand>{number}</SourceBand></SimpleSource></VRTRasterBand>"
        )
    write_tiff(tmp_path / "plain.tif", values)
    (tmp_path / "cube.vrt").write_text(
        f'<VRTDataset rasterXSize="5" rasterYSize="1">{"".join(rows)}</VRTDataset>'
    )
    _, valid = read_all(tmp_path / "cube.vrt")
    assert valid.tolist() == [[False, False, False, False, True]]
    found, valid = read_all(tmp_path / "cube.vrt", good_bands=[False, False, True, True])
    assert valid.tolist() == [[True, True, False, False, True]]
    np.testing.assert_array_equal(found[:, 0], [[7, 7, 0, 0, 20], [7, 7, 0, 0, 7]])


def test_bands_of_different_types_are_compared_exactly(tmp_path):
    write_tiff(tmp_path / "a.tif", np.array([[[16777216, 16777217, 5]]], np.int32), 16777217)
    write_tiff(tmp_path / "b.tif", np.array([[[1.5, 2.5, -0.1]]], np.float32), -0.1)
    bands = [
        f'<VRTRasterBand dataType="{kind}" band="{number}"><NoDataValue>{nodata}</NoDataValue>'
        f'<SimpleSource><SourceFilename relativeToVRT="1">{name}</SourceFilename><SourceBand>1'
        "</SourceBand></SimpleSource></VRTRasterBand>"
        for number, (kind, nodata, name) in enumerate(
            [("Int32", 16777217, "a.tif"), ("Float32", -0.1, "b.tif")], 1
        )
    ]
    (tmp_path / "cube.vrt").write_text(
        f'<VRTDataset rasterXSize="3" rasterYSize="1">{"".join(bands)}</VRTDataset>'
    )
    _, valid = read_all(tmp_path / "cube.vrt")
    assert valid.tolist() == [[True, False, False]]


def test_bad_bands_neither_count_nor_invalidate(tmp_path):
    values = np.arange(12, dtype=np.float32).reshape(3, 2, 2)
    values[1] = np.nan
    axis = SpectralAxis(np.array([400.0, 500, 600]), None, np.array([True, False, True]))
    path = write_envi(tmp_path / "cube", values, axis, Grid(2, 2), -9)
    with Scene.open(path) as scene:
        assert (scene.bands, scene.good_bands) == (3, 2)
        found, valid = scene.read(scene.grid.whole)
    assert valid.all()
    np.testing.assert_array_equal(found, values[[0, 2]])


def test_all_nodata_opens_and_has_no_valid_pixel(tmp_path):
    values = np.full((3, 4, 5), -99, np.int16)
    path = write_envi(tmp_path / "cube", values, plain_axis(3), Grid(4, 5), -99)
    found, valid = read_all(path)
    assert not valid.any()
    assert not found.any()


def test_not_a_number_and_infinity_are_invalid_before_and_after_scaling(tmp_path):
    values = np.ones((2, 1, 6), np.float32)
    largest = np.finfo(np.float32).max
    values[0, 0, :5] = np.nan, np.inf, -np.inf, -largest, 1e38
    dataset = write_tiff(tmp_path / "cube.tif", values)
    for number in (1, 2):
        dataset.GetRasterBand(number).SetScale(100)
    dataset = None
    found, valid = read_all(tmp_path / "cube.tif")
    assert valid.tolist() == [[False] * 5 + [True]]
    assert found[:, 0, 5].tolist() == [100, 100]
    assert not found[:, 0, :5].any()


def test_fill_values_are_no_measurements_even_without_nodata(tmp_path):
    values = np.array([[[np.finfo(np.float64).min, 9.96921e36, 1e29]]] * 2)
    write_tiff(tmp_path / "cube.tif", values)
    assert read_all(tmp_path / "cube.tif")[1].tolist() == [[False, False, True]]


def test_scale_and_offset_are_each_bands_own_and_nodata_is_not_scaled(tmp_path):
    values = np.array([[[100, 200, -9]], [[100, 200, 300]]], np.int16)
    dataset = write_tiff(tmp_path / "cube.tif", values, -9)
    dataset.GetRasterBand(1).SetScale(0.01)
    dataset.GetRasterBand(2).SetOffset(-100)
    dataset = None
    with Scene.open(tmp_path / "cube.tif") as scene:
        assert scene.describe()["scaled"] is True
        found, valid = scene.read(scene.grid.whole)
    np.testing.assert_allclose(found[:, 0], [[1, 2, 0], [0, 100, 0]])
    assert valid.tolist() == [[True, True, False]]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("reflectance scale factor = 10000", [0.5, 0.25]),
        ("data gain values = {0.1, 0.2}\ndata offset values = {1, 2}", [501, 502]),
        ("data gain values = {0.0001, 0.0001}\nreflectance scale factor = 10000", [0.5, 0.25]),
        ("reflectance scale factor = 0", [5000, 2500]),
    ],
)
def test_envi_scales(tmp_path, lines, expected):
    path = write_envi(
        tmp_path / "cube", np.array([[[5000]], [[2500]]], np.int16), plain_axis(2), Grid(1, 1)
    )
    with (tmp_path / "cube.hdr").open("a") as header:
        header.write(f"\n{lines}\n")
    found, _ = read_all(path)
    np.testing.assert_allclose(found.ravel(), expected, rtol=1e-6)


def test_the_mask_of_a_dataset_counts(tmp_path):
    dataset = write_tiff(tmp_path / "cube.tif", np.ones((3, 2, 4), np.int16), -9)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.array([[255, 0, 255, 255], [0, 255, 255, 255]], np.uint8)
    dataset.GetRasterBand(1).GetMaskBand().WriteRaster(0, 0, 4, 2, mask.tobytes())
    dataset = None
    assert (tmp_path / "cube.tif.msk").exists()
    with Scene.open(tmp_path / "cube.tif") as scene:
        found, valid = scene.read(Window(-1, 0, 3, 4))
        assert scene.describe()["mask"] is True
    np.testing.assert_array_equal(valid[1:], mask > 0)
    np.testing.assert_array_equal(found[:, 1:], np.broadcast_to(mask > 0, (3, 2, 4)))


def test_alpha_is_a_mask_and_no_band(tmp_path):
    values = np.ones((4, 1, 3), np.uint16)
    values[3] = [0, 1, 65535]
    write_tiff(tmp_path / "cube.tif", values, options=["PHOTOMETRIC=RGB", "ALPHA=YES"])
    with Scene.open(tmp_path / "cube.tif") as scene:
        assert (scene.bands, scene.good_bands) == (3, 3)
        found, valid = scene.read(scene.grid.whole)
    assert valid.tolist() == [[False, True, True]]
    assert found.shape == (3, 1, 3)


def test_nodata_of_an_envi_domain_counts(tmp_path):
    dataset = write_tiff(tmp_path / "cube.tif", np.array([[[1, -99]]] * 2, np.int16))
    dataset.SetMetadataItem("data_ignore_value", "-99", "ENVI")
    dataset = None
    assert read_all(tmp_path / "cube.tif")[1].tolist() == [[True, False]]


# Bands


def test_values_of_the_user_come_first(tmp_path):
    axis = SpectralAxis(np.array([400.0, 500, 600]), None, np.array([True, False, True]))
    path = write_envi(tmp_path / "cube", np.ones((3, 1, 1), np.uint8), axis, Grid(1, 1))
    with Scene.open(path, [700, 800, 900], [True, True, False]) as scene:
        assert scene.axis.wavelengths.tolist() == [700, 800, 900]
        assert scene.axis.good.tolist() == [True, True, False]
        assert scene.axis.source == "given by the user"
        assert scene.read(scene.grid.whole)[0].shape == (2, 1, 1)


@pytest.mark.parametrize(
    ("values", "reason", "said"),
    [
        ({"wavelengths_nm": [400, 500]}, "wrong-wavelengths", "2 wavelengths .* 3 bands"),
        ({"wavelengths_nm": [400, 0, 500]}, "wrong-wavelengths", "positive"),
        ({"wavelengths_nm": [400, np.nan, 500]}, "wrong-wavelengths", "positive"),
        ({"good_bands": [True]}, "wrong-good-bands", "1 good-band flags .* 3 bands"),
        ({"good_bands": [False] * 3}, "no-good-bands", "All 3 bands"),
    ],
)
def test_values_of_the_user_that_do_not_fit_are_refused(tmp_path, values, reason, said):
    path = write_envi(tmp_path / "cube", np.ones((3, 1, 1), np.uint8), plain_axis(3), Grid(1, 1))
    with pytest.raises(SceneError, match=said) as caught:
        Scene.open(path, **values)
    assert caught.value.reason == reason


@pytest.mark.parametrize(
    "unit", ["Micrometers", "µm", "um", "Unknown", "Microns"], ids=["name", "sign", "um", "?", "s"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
def test_units_of_real_headers(tmp_path, unit, encoding):
    path = write_envi(tmp_path / "cube", np.ones((3, 1, 1), np.uint8), plain_axis(3), Grid(1, 1))
    with (tmp_path / "cube.hdr").open("ab") as header:
        lines = f"\nwavelength = {{0.4, 0.5, 2.4}}\nwavelength units = {unit}\n"
        header.write(lines.encode(encoding))
    with Scene.open(path) as scene:
        np.testing.assert_allclose(scene.axis.wavelengths, [400, 500, 2400])


def test_the_unit_nanometer_in_the_singular(tmp_path):
    path = write_envi(tmp_path / "cube", np.ones((3, 1, 1), np.uint8), plain_axis(3), Grid(1, 1))
    with (tmp_path / "cube.hdr").open("a") as header:
        header.write("\nwavelength = {400, 500, 2400}\nwavelength units = Nanometer\n")
    with Scene.open(path) as scene:
        np.testing.assert_allclose(scene.axis.wavelengths, [400, 500, 2400])


def test_a_subdataset_of_netcdf_knows_its_wavelengths(tmp_path):
    if gdal.GetDriverByName("netCDF") is None:
        pytest.skip("needs GDAL's netCDF driver")
    path = tmp_path / "cube.nc"
    write_netcdf(path, ["reflectance", "radiance"])
    with pytest.raises(SceneError) as caught:
        Scene.open(path)
    assert caught.value.code == "scene.subdatasets"
    assert f'NETCDF:"{path}":reflectance' in caught.value.message
    with Scene.open(f'NETCDF:"{path}":reflectance') as scene:
        np.testing.assert_allclose(scene.axis.wavelengths, [400, 500, 600, 700])
        values, _ = scene.read(scene.grid.whole)
    assert values.shape == (4, 3, 2)
    with pytest.raises(SceneError) as caught:
        Scene.open(f'NETCDF:"{tmp_path / "none.nc"}":reflectance')
    assert caught.value.code == "scene.not-found"


def write_netcdf(path, names):
    dataset = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(path))
    root = dataset.GetRootGroup()
    number = gdal.ExtendedDataType.Create(gdal.GDT_Float32)
    axes = [
        root.CreateDimension(n, None, None, s) for n, s in (("wavelength", 4), ("y", 3), ("x", 2))
    ]
    wavelengths = root.CreateMDArray("wavelength", axes[:1], number)
    wavelengths.Write(np.array([0.4, 0.5, 0.6, 0.7], np.float32).tobytes())
    wavelengths.SetUnit("um")
    for name in names:
        array = root.CreateMDArray(name, axes, number)
        array.Write(np.arange(24, dtype=np.float32).tobytes())


# Real scenes


def test_berlin(shared_data):
    path = shared_data / "berlin" / "EnMAP_BerlinUrbanGradient.bsq"
    listed = np.loadtxt(shared_data / "berlin" / "wavelengths_nm.csv")
    raw = np.fromfile(path, "<i2").reshape(177, 80, 60)
    with Scene.open(path) as scene:
        assert (scene.grid.rows, scene.grid.cols) == (80, 60)
        assert (scene.bands, scene.good_bands, scene.dtype) == (177, 177, "int16")
        np.testing.assert_allclose(scene.axis.wavelengths, listed, atol=1e-3)
        assert scene.axis.fwhm[0] == pytest.approx(5.8)
        assert "UTM_Zone_33N" in scene.grid.crs_wkt
        assert scene.grid.affine[0] == pytest.approx(383472.37)
        values, valid = scene.read(scene.grid.whole)
        facts = scene.describe()
    np.testing.assert_array_equal(valid, (raw != -99).all(axis=0))
    np.testing.assert_array_equal(values, np.where(valid, raw, 0))
    assert facts["nodata"] == [-99]
    assert facts["wavelengths_nm"] == [460.0, 2409.0]
    assert json.loads(json.dumps(facts, allow_nan=False)) == facts


# Bad input


def refusal(path):
    with pytest.raises(SceneError) as caught:
        Scene.open(path)
    message = caught.value.message
    assert "\n" not in message
    assert message.endswith(".")
    assert Path(str(path)).name in message
    return caught.value.code, message


def test_missing_file(tmp_path):
    assert refusal(tmp_path / "none.bsq")[0] == "scene.not-found"


def test_folder(tmp_path):
    code, message = refusal(tmp_path)
    assert code == "scene.not-a-raster"
    assert "folder" in message


def test_text_file(tmp_path):
    (tmp_path / "notes.txt").write_text("These are my notes.")
    assert refusal(tmp_path / "notes.txt")[0] == "scene.not-a-raster"


def test_empty_file(tmp_path):
    (tmp_path / "cube.tif").touch()
    assert refusal(tmp_path / "cube.tif")[0] == "scene.empty"


def test_vector_file(tmp_path):
    (tmp_path / "fields.geojson").write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {},'
        '"geometry": {"type": "Point", "coordinates": [1, 2]}}]}'
    )
    code, message = refusal(tmp_path / "fields.geojson")
    assert code == "scene.not-a-raster"
    assert "vectors" in message


def test_geopackage_without_rasters(tmp_path):
    dataset = gdal.GetDriverByName("GPKG").Create(str(tmp_path / "a.gpkg"), 0, 0, 0)
    dataset.CreateLayer("fields")
    dataset = None
    assert refusal(tmp_path / "a.gpkg")[0] == "scene.not-a-raster"


def test_header_instead_of_data(tmp_path):
    write_envi(tmp_path / "cube", np.ones((2, 1, 1), np.uint8), plain_axis(2), Grid(1, 1))
    code, message = refusal(tmp_path / "cube.hdr")
    assert code == "scene.not-a-raster"
    assert "data file" in message


def test_one_band(tmp_path):
    write_tiff(tmp_path / "grey.tif", np.ones((1, 2, 2), np.uint8))
    assert refusal(tmp_path / "grey.tif")[0] == "scene.one-band"


def test_complex_numbers(tmp_path):
    write_tiff(tmp_path / "radar.tif", np.ones((2, 2, 2), np.complex64))
    assert refusal(tmp_path / "radar.tif")[0] == "scene.complex-type"


def test_all_bands_bad(tmp_path):
    axis = SpectralAxis(None, None, np.zeros(2, dtype=bool))
    path = write_envi(tmp_path / "cube", np.ones((2, 1, 1), np.uint8), axis, Grid(1, 1))
    assert refusal(path)[0] == "scene.no-good-bands"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions bind no one here")
def test_file_that_may_not_be_read(tmp_path):
    write_tiff(tmp_path / "cube.tif", np.ones((2, 2, 2), np.uint8))
    (tmp_path / "cube.tif").chmod(0)
    code, message = refusal(tmp_path / "cube.tif")
    assert code == "scene.unreadable"
    assert "permissions" in message


def test_truncated_envi_file(tmp_path, cube):
    path = write_envi(tmp_path / "cube", cube[0], plain_axis(), Grid(ROWS, COLS))
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - 1)
    code, message = refusal(path)
    assert code == "scene.truncated"
    assert str(BANDS * ROWS * COLS * 4) in message


def write_with_offset(path, cube, offset):
    path = write_envi(path, cube[0], plain_axis(), Grid(ROWS, COLS))
    header = path.with_suffix(".hdr")
    lines = [line for line in header.read_text().splitlines() if "header offset" not in line]
    header.write_text("\n".join([*lines, f"header offset = {offset}", ""]))
    return path


@pytest.mark.parametrize("offset", ["{0}", "abc", "0x10", "0.7", " 0", ""])
def test_an_offset_that_is_no_number_is_taken_as_gdal_takes_it(tmp_path, cube, offset):
    path = write_with_offset(tmp_path / "cube", cube, offset)
    with Scene.open(path) as scene:
        assert scene.grid.rows == ROWS


@pytest.mark.parametrize("offset", ["8", " 8.0", "8 bytes"])
def test_an_offset_counts_to_the_size_that_a_file_must_have(tmp_path, cube, offset):
    path = write_with_offset(tmp_path / "cube", cube, offset)
    assert refusal(path)[0] == "scene.truncated"
    path.write_bytes(bytes(8) + path.read_bytes())
    with Scene.open(path) as scene:
        assert scene.grid.rows == ROWS


def test_a_missing_file_whose_name_is_no_text(tmp_path):
    assert refusal(tmp_path / os.fsdecode(b"cube\xff.bsq"))[0] == "scene.not-found"


@pytest.mark.parametrize("exceptions", [False, True])
def test_truncated_tiff_fails_in_reading_with_the_rows_named(tmp_path, capfd, exceptions):
    path = tmp_path / "cube.tif"
    noise = np.random.default_rng(0).integers(0, 999, (3, 300, 300), dtype=np.int16)
    write_tiff(path, noise, options=["TILED=YES", "COMPRESS=DEFLATE"])
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)
    was = gdal.GetUseExceptions()
    (gdal.UseExceptions if exceptions else gdal.DontUseExceptions)()
    try:
        with Scene.open(path) as scene, pytest.raises(SceneError) as caught:
            scene.read(scene.grid.whole)
    finally:
        (gdal.UseExceptions if was else gdal.DontUseExceptions)()
    assert caught.value.code == "scene.unreadable"
    assert "Rows 1 to 300" in caught.value.message
    assert "\n" not in caught.value.message
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("name", ["none.tif", "notes.txt"])
def test_gdal_exceptions_change_nothing(tmp_path, name):
    (tmp_path / "notes.txt").write_text("These are my notes.")
    plain = refusal(tmp_path / name)
    was = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        assert refusal(tmp_path / name) == plain
    finally:
        (gdal.UseExceptions if was else gdal.DontUseExceptions)()
