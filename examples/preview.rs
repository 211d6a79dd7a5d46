use dhow::content;
use dhow::desktop::{chart::*, theme};
const K: f32 = 1.0;
struct C {
    w: usize,
    h: usize,
    px: Vec<[f32; 3]>,
    o: Point,
}
impl C {
    fn tri(&mut self, a: Point, b: Point, c: Point, col: [f32; 3], al: f32) {
        let f = |p: Point| [(p[0] - self.o[0]) * K, (p[1] - self.o[1]) * K];
        let (a, b, c) = (f(a), f(b), f(c));
        let x0 = a[0].min(b[0]).min(c[0]).floor().max(0.0) as usize;
        let x1 = (a[0].max(b[0]).max(c[0]).ceil().max(0.0) as usize).min(self.w);
        let y0 = a[1].min(b[1]).min(c[1]).floor().max(0.0) as usize;
        let y1 = (a[1].max(b[1]).max(c[1]).ceil().max(0.0) as usize).min(self.h);
        let e = |p: Point, q: Point, r: Point| (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
        for y in y0..y1 {
            for x in x0..x1 {
                let p = [x as f32 + 0.5, y as f32 + 0.5];
                let (u, v, w) = (e(a, b, p), e(b, c, p), e(c, a, p));
                if (u >= 0.0 && v >= 0.0 && w >= 0.0) || (u <= 0.0 && v <= 0.0 && w <= 0.0) {
                    let d = &mut self.px[y * self.w + x];
                    for i in 0..3 {
                        d[i] = d[i] * (1.0 - al) + col[i] * al;
                    }
                }
            }
        }
    }
    fn surf(&mut self, s: &Surface, c: [f32; 3], al: f32) {
        for t in s.triangles.chunks_exact(3) {
            self.tri(s.points[t[0] as usize], s.points[t[1] as usize], s.points[t[2] as usize], c, al);
        }
    }
    fn line(&mut self, l: &[Point], w: f32, c: [f32; 3]) {
        for p in l.windows(2) {
            let d = distance(p[0], p[1]).max(1e-4);
            let n = [-(p[1][1] - p[0][1]) / d * w / 2.0, (p[1][0] - p[0][0]) / d * w / 2.0];
            let q = |p: Point, s: f32| [p[0] + n[0] * s, p[1] + n[1] * s];
            self.tri(q(p[0], 1.0), q(p[1], 1.0), q(p[1], -1.0), c, 1.0);
            self.tri(q(p[0], 1.0), q(p[1], -1.0), q(p[0], -1.0), c, 1.0);
        }
    }
    fn dot(&mut self, p: Point, r: f32, c: [f32; 3]) {
        for k in 0..10 {
            let a = k as f32 * 0.628;
            let b = a + 0.628;
            self.tri(p, [p[0] + r * a.cos(), p[1] + r * a.sin()], [p[0] + r * b.cos(), p[1] + r * b.sin()], c, 1.0);
        }
    }
}
fn main() {
    let name = std::env::args().nth(1).unwrap();
    let form: u32 = std::env::args().nth(2).unwrap().parse().unwrap();
    let out = std::env::args().nth(3).unwrap();
    let low = std::env::args().nth(4).is_some();
    let mut sc = content::find_scenario(name.split('+').next().unwrap()).unwrap();
    for extra in name.split('+').skip(1) {
        let o = content::find_scenario(extra).unwrap();
        let mut m = o.markets[0].clone();
        m.id = extra.into();
        sc.markets.push(m);
    }
    let set = content::generate::setting(&sc, form);
    let t = std::time::Instant::now();
    let w = World::of(&set, if low { Detail::Low } else { Detail::Normal });
    let ms = t.elapsed().as_secs_f32() * 1e3;
    let tris: usize = w.depths.iter().chain(&w.heights).map(|s| s.triangles.len() / 3).sum();
    println!("{name}: {ms:.0} ms, {tris} triangles, {} coast lines, {} lanes", w.coast.len(), w.lanes.len());
    let k = theme::Kind::Night.tokens();
    let f = |c: egui::Color32| [c.r() as f32, c.g() as f32, c.b() as f32];
    let a = if std::env::var("ALL").is_ok() { w.extent } else { w.frame };
    let (ww, hh) = ((a.size()[0] * K) as usize, (a.size()[1] * K) as usize);
    let mut c = C { w: ww, h: hh, px: vec![f(k.ocean[0]); ww * hh], o: a.min };
    for (i, s) in w.depths.iter().enumerate() {
        c.surf(s, f(k.ocean[i + 1]), 1.0);
    }
    for (i, s) in w.heights.iter().enumerate() {
        c.surf(s, f(k.land[i]), 1.0);
    }
    for (i, m) in w.countries.iter().enumerate() {
        c.surf(&m.land, f(k.measure[1 + i % 4]), 0.25);
    }
    for l in &w.graticule {
        c.line(&l.points, 1.0, f(k.graticule));
    }
    for l in &w.coast {
        c.line(&l.points, 1.3, f(k.coast));
    }
    for l in &w.borders {
        c.line(&l.points, 1.3, f(k.border));
    }
    for l in &w.lanes {
        for (m, p) in l.pieces() {
            let col = match m {
                Medium::Sea => k.sea,
                Medium::Air => k.air,
                Medium::Road => k.road,
                Medium::Rail => k.rail,
            };
            c.line(&p, 1.6, f(col));
        }
    }
    for m in &w.countries {
        for t in &m.towns {
            c.dot(t.at, 3.0, [255.0; 3]);
        }
        c.dot(m.warehouse, 5.0, f(k.accent));
        for g in &m.gates {
            c.dot(g.at, 3.5, f(if g.used { k.warn } else { k.line }));
        }
    }
    for h in &w.hubs {
        c.dot(h.at, 5.0, f(k.good));
        c.dot(h.port, 3.5, f(k.warn));
    }
    let file = std::fs::File::create(out).unwrap();
    let mut e = png::Encoder::new(file, ww as u32, hh as u32);
    e.set_color(png::ColorType::Rgb);
    let bytes: Vec<u8> = c.px.iter().flat_map(|p| p.map(|v| v as u8)).collect();
    e.write_header().unwrap().write_image_data(&bytes).unwrap();
}
